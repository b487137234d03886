import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireItemSchema } from "#app/features/knowledge/knowledge-item.schema.ts";
import { retireKnowledgeItem } from "#app/features/knowledge/retire-knowledge-item.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader(args: LoaderFunctionArgs) {
  return redirect(paths.knowledgeItem(idOf(args.params.item)));
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, retireItemSchema));
  const context = signedIn(args, form.postId);
  const id = idOf(args.params.item);
  const { committeeSlug, year } = pageOf(await retireKnowledgeItem(context, id, form.value));
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOn(paths.orderKnowledge(committeeSlug, year), `knowledge.notice.${notice}`);
}
