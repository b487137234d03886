import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { CouncilTermTable } from "#app/features/organisation/council-term/council-term-table.tsx";
import { viewCouncilTerms } from "#app/features/organisation/council-term/view-council-terms.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "term.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCouncilTerms(signedIn(args)));
}

export default function CouncilTermsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("term.list.title")}
        lead={t("term.list.lead")}
        action={<LinkButton href={paths.newCouncilTerm()}>{t("term.new.title")}</LinkButton>}
      />
      <CouncilTermTable {...model} />
    </>
  );
}
