import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { committeeSchema } from "#app/features/organisation/committee/committee.schema.ts";
import { CommitteeForm } from "#app/features/organisation/committee/committee-form.tsx";
import { createCommittee } from "#app/features/organisation/committee/create-committee.server.ts";
import { viewCommittees } from "#app/features/organisation/committee/view-committees.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "committee.new.title");

export async function loader(args: LoaderFunctionArgs) {
  pageOf(await viewCommittees(signedIn(args)));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, committeeSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createCommittee(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.manageCommittees(), "organisation.notice.created");
}

export default function NewCommitteeRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("committee.new.title")}
        under={[{ label: t("committee.list.title"), href: paths.manageCommittees() }]}
      />
      <CommitteeForm answer={answer} />
    </>
  );
}
