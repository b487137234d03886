import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editCouncilTermSchema } from "#app/features/organisation/council-term/council-term.schema.ts";
import { CouncilTermForm } from "#app/features/organisation/council-term/council-term-form.tsx";
import { editCouncilTerm } from "#app/features/organisation/council-term/edit-council-term.server.ts";
import { viewCouncilTerm } from "#app/features/organisation/council-term/view-council-terms.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCouncilTerm(signedIn(args), idOf(args.params.term)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.term);
  const form = await parseForm(args.request, editCouncilTermSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editCouncilTerm(context, id, form.value);
  if (result.ok) return goOn(paths.councilTerms(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewCouncilTerm(context, id)) : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function CouncilTermRoute() {
  const term = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("term.edit.title")}
        title={term.name}
        under={[{ label: t("term.list.title"), href: paths.councilTerms() }]}
      />
      <CouncilTermForm term={term} answer={answer} />
      <RetireForm
        action={paths.retireCouncilTerm(term.id)}
        version={term.version}
        isRetired={term.retiredAt !== null}
        lead={t("term.retire.lead")}
        retireLabel={t("term.retire")}
        restoreLabel={t("term.restore")}
      />
    </>
  );
}
