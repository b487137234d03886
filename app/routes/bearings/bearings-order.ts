import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { orderBearingsSchema } from "#app/features/bearings/bearing.schema.ts";
import { arrangeBearings } from "#app/features/bearings/order-bearings.server.ts";
import { viewBearings } from "#app/features/bearings/view-bearings.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.bearings(idOf(params.committee), Number(params.year)));
}

export async function action(args: ActionFunctionArgs) {
  const { committee, year } = args.params;
  const form = validForm(await parseForm(args.request, orderBearingsSchema));
  const context = signedIn(args, form.postId);
  const { frame } = pageOf(await viewBearings(context, idOf(committee), idOf(year)));
  pageOf(await arrangeBearings(context, frame.round.id, form.value));
  return goOn(paths.bearings(frame.committee.slug, frame.round.year), "bearings.notice.ordered");
}
