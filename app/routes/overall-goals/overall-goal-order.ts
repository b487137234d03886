import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { orderSchema } from "#app/features/organisation/order.schema.ts";
import { orderOverallGoals } from "#app/features/overall-goals/order-overall-goals.server.ts";
import { goOn, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.manageOverallGoals());
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, orderSchema));
  pageOf(await orderOverallGoals(signedIn(args, form.postId), form.value));
  return goOn(paths.manageOverallGoals(), "organisation.notice.ordered");
}
