import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QualityOverviewPage } from "#app/features/indicators/quality/quality-overview.tsx";
import { viewQualityOverview } from "#app/features/indicators/quality/view-quality-overview.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("quality", "overview.title");

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("sted");
  return pageOf(await viewQualityOverview(signedIn(args), asked));
}

export default function QualityOverviewRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <PageHead
        title={t("overview.title")}
        lead={t("overview.lead")}
        action={
          <LinkButton href={paths.openRemarks()} variant="secondary">
            {t("list.link")}
          </LinkButton>
        }
      />
      <QualityOverviewPage page={page} />
    </>
  );
}
