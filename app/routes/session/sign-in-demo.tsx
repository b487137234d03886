import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { demoSignInSchema } from "#app/features/auth/sign-in.schema.ts";
import { findDemoSignIn } from "#app/features/auth/sign-in-demo.server.ts";
import { pageOf, validForm } from "#app/http/answer.ts";
import { ownPath } from "#app/http/own-path.ts";
import { parseForm } from "#app/http/parse.ts";
import { startSession } from "#app/http/session.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.signIn());
}

export async function action(args: ActionFunctionArgs) {
  const { db, config, now } = requestOf(args);
  const form = validForm(await parseForm(args.request, demoSignInSchema));
  const person = pageOf(await findDemoSignIn(db, config.isDemo, form.value.personId));
  const userAgent = args.request.headers.get("user-agent") ?? "";
  const cookie = await startSession(db, config, person, { now, userAgent });
  return redirect(ownPath(form.value.til), { headers: { "Set-Cookie": cookie } });
}
