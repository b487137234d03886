import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { orderCommittees } from "#app/features/organisation/committee/order-committees.server.ts";
import { orderSchema } from "#app/features/organisation/order.schema.ts";
import { goOn, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.manageCommittees());
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, orderSchema));
  pageOf(await orderCommittees(signedIn(args, form.postId), form.value));
  return goOn(paths.manageCommittees(), "organisation.notice.ordered");
}
