import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startImportSchema } from "#app/features/import-export/import-form.schema.ts";
import { ImportList } from "#app/features/import-export/import-list.tsx";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { StartImportForm } from "#app/features/import-export/start-import-form.tsx";
import { viewImports } from "#app/features/import-export/view-import.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("imports", "title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewImports(signedIn(args)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, startImportSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await startImport(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const { id, next } = result.value;
  if (next === "statistics") return goOn(paths.importStatistics(id));
  return goOn(next === "columns" ? paths.importColumns(id) : paths.import(id));
}

export default function ImportsRoute() {
  const { batches } = useLoaderData<typeof loader>();
  const t = useTexts("imports");
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        action={
          <LinkButton href={paths.exports()} variant="secondary">
            {t("export.link")}
          </LinkButton>
        }
      />
      <StartImportForm answer={useActionData<typeof action>()} />
      <ImportList batches={batches} />
    </>
  );
}
