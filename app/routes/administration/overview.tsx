import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setUpSteps } from "#app/domain/organisation/set-up.ts";
import { AdministrationSections } from "#app/features/organisation/administration-sections.tsx";
import { SetUpChecklist } from "#app/features/organisation/set-up-checklist.tsx";
import { viewAdministration } from "#app/features/organisation/view-administration.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export const meta = pageTitle("organisation", "administration.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewAdministration(signedIn(args)));
}

export default function AdministrationRoute() {
  const { organisation, counts, progress, chairless, leaderless, may } =
    useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  const missing = setUpSteps.filter((step) => !progress[step]).length;
  return (
    <>
      <PageHead
        kicker={organisation.name}
        title={t("administration.title")}
        lead={t("administration.lead")}
      />
      <Columns
        asideLabel={t("setUp.title")}
        aside={
          <Section
            title={t("setUp.title")}
            lead={missing > 0 ? t("setUp.missing", { count: missing }) : t("setUp.done")}
          >
            <SetUpChecklist
              progress={progress}
              chairless={chairless}
              leaderless={leaderless}
              mayManagePersons={may.managePersons}
            />
          </Section>
        }
      >
        <AdministrationSections counts={counts} may={may} />
      </Columns>
    </>
  );
}
