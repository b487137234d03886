import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { choicesSchema } from "#app/features/import-export/import-form.schema.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { goOn, idOf, refusedTo, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.import(idOf(params.batch)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = validForm(await parseForm(args.request, choicesSchema));
  const result = await settleDoubts(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return refusedTo(paths.import(id), result.refusal);
  const { show, page = 1 } = form.value;
  const rows = show === undefined ? paths.import(id) : paths.importRows(id, show, page);
  return goOn(rows, "imports.notice.settled");
}
