import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { orderGoalFields } from "#app/features/organisation/goal-field/order-goal-fields.server.ts";
import { orderSchema } from "#app/features/organisation/order.schema.ts";
import { goOn, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.manageGoalFields());
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, orderSchema));
  pageOf(await orderGoalFields(signedIn(args, form.postId), form.value));
  return goOn(paths.manageGoalFields(), "organisation.notice.ordered");
}
