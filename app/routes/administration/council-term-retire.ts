import type { ActionFunctionArgs } from "@remix-run/node";
import { retireSchema } from "#app/features/organisation/council-term.schema.ts";
import { retireCouncilTerm } from "#app/features/organisation/retire-council-term.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, retireSchema));
  const context = signedIn(args, form.postId);
  pageOf(await retireCouncilTerm(context, idOf(args.params.term), form.value));
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOn(paths.councilTerms(), `organisation.notice.${notice}`);
}
