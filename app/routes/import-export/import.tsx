import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportPreview } from "#app/features/import-export/import-preview.tsx";
import { ImportResult } from "#app/features/import-export/import-result.tsx";
import { viewImport } from "#app/features/import-export/importing.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useErrorText } from "#app/i18n/texts.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";

export const meta = pageTitle("imports", "preview.title");

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = { show: searchParams.get("vis"), page: searchParams.get("side") };
  const page = pageOf(await viewImport(signedIn(args), idOf(args.params.batch), asked));
  return { page, refusedCode: searchParams.get("afvist") };
}

export default function ImportRoute() {
  const { page, refusedCode } = useLoaderData<typeof loader>();
  const errorText = useErrorText("imports");
  const problems = refusedCode ? [{ text: errorText(refusedCode) }] : [];
  return (
    <>
      <ErrorSummary errors={problems} />
      {page.state === "preview" ? <ImportPreview preview={page} /> : <ImportResult batch={page} />}
    </>
  );
}
