import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CouncilTermTable } from "#app/features/organisation/council-term-table.tsx";
import { viewCouncilTerms } from "#app/features/organisation/view-council-terms.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta = pageTitle("organisation", "term.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCouncilTerms(signedIn(args)));
}

export default function CouncilTermsRoute() {
  const { terms } = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: t("administration.title"), href: paths.administration() },
              { label: t("term.list.title") },
            ]}
          />
        }
        title={t("term.list.title")}
        lead={t("term.list.lead")}
        action={<LinkButton href={paths.newCouncilTerm()}>{t("term.new.title")}</LinkButton>}
      />
      <CouncilTermTable terms={terms} />
    </>
  );
}
