import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { councilTermSchema } from "#app/features/organisation/council-term/council-term.schema.ts";
import { CouncilTermForm } from "#app/features/organisation/council-term/council-term-form.tsx";
import { createCouncilTerm } from "#app/features/organisation/council-term/create-council-term.server.ts";
import { viewCouncilTerms } from "#app/features/organisation/council-term/view-council-terms.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "term.new.title");

export async function loader(args: LoaderFunctionArgs) {
  pageOf(await viewCouncilTerms(signedIn(args)));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, councilTermSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createCouncilTerm(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.councilTerms(), "organisation.notice.created");
}

export default function NewCouncilTermRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("term.new.title")}
        under={[{ label: t("term.list.title"), href: paths.councilTerms() }]}
      />
      <CouncilTermForm answer={answer} />
    </>
  );
}
