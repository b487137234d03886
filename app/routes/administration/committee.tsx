import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editCommitteeSchema } from "#app/features/organisation/committee/committee.schema.ts";
import { CommitteeForm } from "#app/features/organisation/committee/committee-form.tsx";
import { editCommittee } from "#app/features/organisation/committee/edit-committee.server.ts";
import { viewCommittee } from "#app/features/organisation/committee/view-committees.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommittee(signedIn(args), idOf(args.params.committee)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.committee);
  const form = await parseForm(args.request, editCommitteeSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editCommittee(context, id, form.value);
  if (result.ok) return goOn(paths.manageCommittees(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewCommittee(context, id)) : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function CommitteeRoute() {
  const committee = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("committee.edit.title")}
        title={committee.name}
        under={[{ label: t("committee.list.title"), href: paths.manageCommittees() }]}
      />
      <CommitteeForm committee={committee} answer={answer} />
      <RetireForm
        action={paths.retireCommittee(committee.id)}
        version={committee.version}
        isRetired={committee.retiredAt !== null}
        lead={t("committee.retire.lead")}
        retireLabel={t("committee.retire")}
        restoreLabel={t("committee.restore")}
        use={committee.use}
      />
    </>
  );
}
