import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endOtherSessions } from "#app/features/auth/end-sessions.server.ts";
import { goOn, pageOf } from "#app/http/answer.ts";
import { requireSignedIn, signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.profile());
}

export async function action(args: ActionFunctionArgs) {
  pageOf(await endOtherSessions(signedIn(args), requireSignedIn(args).sessionId));
  return goOn(paths.profile(), "auth.notice.sessionsEnded");
}
