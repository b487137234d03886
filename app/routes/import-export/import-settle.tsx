import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choicesSchema } from "#app/features/import-export/import-form.schema.ts";
import { ImportPreview } from "#app/features/import-export/import-preview.tsx";
import { ImportResult } from "#app/features/import-export/import-result.tsx";
import { settleDoubts, viewImport } from "#app/features/import-export/importing.server.ts";
import { formAgain, goOn, idOf, pageOf, refusedTo } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("imports", "preview.title");

export async function loader(args: LoaderFunctionArgs) {
  const asked = { show: null, page: null };
  return { page: pageOf(await viewImport(signedIn(args), idOf(args.params.batch), asked)) };
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = await parseForm(args.request, choicesSchema);
  if (!form.ok) {
    const { show, page } = form.submission.payload;
    const asked = { show: String(show ?? ""), page: String(page ?? "") };
    const rows = pageOf(await viewImport(signedIn(args), id, asked));
    return data({ page: rows, answer: formAgain(form.submission).data }, 400);
  }
  const result = await settleDoubts(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return refusedTo(paths.import(id), result.refusal);
  const { show, page = 1 } = form.value;
  const rows = show === undefined ? paths.import(id) : paths.importRows(id, show, page);
  return goOn(rows, "imports.notice.settled");
}

export default function SettleImportRoute() {
  const again = useActionData<typeof action>();
  const loaded = useLoaderData<typeof loader>();
  const page = again?.page ?? loaded.page;
  return page.state === "preview" ? (
    <ImportPreview preview={page} answer={again?.answer} />
  ) : (
    <ImportResult batch={page} />
  );
}
