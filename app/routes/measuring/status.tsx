import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DuePage } from "#app/features/indicators/measuring/due-page.tsx";
import { viewDue } from "#app/features/indicators/measuring/view-due.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("measuring", "status.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewDue(signedIn(args)));
}

export default function MeasuringStatusRoute() {
  const { owners } = useLoaderData<typeof loader>();
  const t = useTexts("measuring");
  return (
    <>
      <PageHead
        title={t("status.title")}
        lead={t("status.lead")}
        action={<LinkButton href={paths.measuring()}>{t("title")}</LinkButton>}
      />
      <DuePage owners={owners} />
    </>
  );
}
