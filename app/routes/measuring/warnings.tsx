import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConcernsPage } from "#app/features/indicators/early-warning/concerns-page.tsx";
import { viewConcerns } from "#app/features/indicators/early-warning/view-concerns.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("earlyWarnings", "title");

export async function loader(args: LoaderFunctionArgs) {
  const committee = new URL(args.request.url).searchParams.get("udvalg");
  return pageOf(await viewConcerns(signedIn(args), committee));
}

export default function WarningsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("earlyWarnings");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <ConcernsPage {...model} />
    </>
  );
}
