import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/features/auth/end-sessions.server.ts";
import { endSessionSchema } from "#app/features/auth/password.schema.ts";
import { goOn, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.profile());
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, endSessionSchema));
  pageOf(await endSession(signedIn(args, form.postId), form.value.session));
  return goOn(paths.profile(), "auth.notice.sessionEnded");
}
