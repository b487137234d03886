import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "#app/features/auth/sign-out.server.ts";
import { endedSessionCookie } from "#app/http/session.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.home());
}

export async function action(args: ActionFunctionArgs) {
  const { db, config, signedIn } = requestOf(args);
  if (signedIn) await signOut(db, signedIn.sessionId);
  return redirect(paths.signIn(), { headers: { "Set-Cookie": endedSessionCookie(config) } });
}
