import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawDeviationSchema } from "#app/features/follow-up/accepted-deviation.schema.ts";
import { withdrawDeviation } from "#app/features/follow-up/withdraw-deviation.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.committees());
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, withdrawDeviationSchema));
  const context = signedIn(args, form.postId);
  const { goalId, indicatorId } = pageOf(
    await withdrawDeviation(context, idOf(args.params.deviation)),
  );
  const to = goalId ? paths.goal(goalId) : paths.indicator(indicatorId ?? "");
  return goOn(to, "judgement.notice.deviation-withdrawn");
}
