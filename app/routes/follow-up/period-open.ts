import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openPeriod } from "#app/features/follow-up/open-period.server.ts";
import { movePeriodSchema } from "#app/features/follow-up/reporting-period.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.editPeriod(idOf(params.period)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.period);
  const form = validForm(await parseForm(args.request, movePeriodSchema));
  const opened = pageOf(await openPeriod(signedIn(args, form.postId), id, form.value));
  return goOn(paths.followUp(opened.committeeSlug, opened.roundYear), "followUp.notice.opened");
}
