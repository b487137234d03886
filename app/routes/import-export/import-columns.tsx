import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ColumnsForm } from "#app/features/import-export/columns-form.tsx";
import { columnsSchema } from "#app/features/import-export/import-form.schema.ts";
import { chooseColumns, viewColumns } from "#app/features/import-export/importing.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("imports", "columns.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewColumns(signedIn(args), idOf(args.params.batch)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = await parseForm(args.request, columnsSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await chooseColumns(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return result.value.isElsewhere
    ? goOn(paths.importColumns(id), "imports.notice.columns")
    : goOn(paths.import(id));
}

export default function ImportColumnsRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("imports");
  return (
    <>
      <PageHead title={t("columns.title")} lead={t("columns.lead")} />
      <ColumnsForm page={page} answer={useActionData<typeof action>()} />
    </>
  );
}
