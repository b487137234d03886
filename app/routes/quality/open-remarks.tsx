import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OpenRemarksList } from "#app/features/indicators/quality/open-remarks.tsx";
import { viewOpenRemarks } from "#app/features/indicators/quality/view-remarks.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("quality", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = { place: query.get("sted"), code: query.get("kode"), page: query.get("side") };
  return pageOf(await viewOpenRemarks(signedIn(args), asked));
}

export default function OpenRemarksRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={
          <LinkButton href={paths.qualityOverview()} variant="secondary">
            {t("overview.link")}
          </LinkButton>
        }
      />
      <OpenRemarksList page={page} />
    </>
  );
}
