import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExportChoice } from "#app/features/import-export/export-choice.tsx";
import { viewExports } from "#app/features/import-export/view-exports.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("imports", "export.title");

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return pageOf(await viewExports(signedIn(args), searchParams.get("institution")));
}

export default function ExportsRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("imports");
  return (
    <>
      <PageHead title={t("export.title")} lead={t("export.lead")} />
      <ExportChoice {...page} />
    </>
  );
}
