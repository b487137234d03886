import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { confirmSchema } from "#app/features/import-export/import-form.schema.ts";
import { confirmImport } from "#app/features/import-export/importing.server.ts";
import { goOn, idOf, refusedTo, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.import(idOf(params.batch)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = validForm(await parseForm(args.request, confirmSchema));
  const result = await confirmImport(signedIn(args, form.postId), id, form.value.tag);
  if (!result.ok) return refusedTo(paths.import(id), result.refusal);
  return goOn(paths.import(id), "imports.notice.confirmed");
}
