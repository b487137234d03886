import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DemoSignIn } from "#app/features/auth/demo-sign-in.tsx";
import { signInSchema } from "#app/features/auth/sign-in.schema.ts";
import { signIn } from "#app/features/auth/sign-in.server.ts";
import { SignInForm } from "#app/features/auth/sign-in-form.tsx";
import { SignedOutNotice } from "#app/features/auth/signed-out-notice.tsx";
import { viewDemoPersons } from "#app/features/auth/view-demo-persons.server.ts";
import { formAgain, formRefused } from "#app/http/answer.ts";
import { ownPath } from "#app/http/own-path.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { startSession } from "#app/http/session.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("auth", "signIn.title");

export async function loader(args: LoaderFunctionArgs) {
  const { signedIn, config, db, written } = requestOf(args);
  const back = ownPath(new URL(args.request.url).searchParams.get("til"));
  if (signedIn) throw redirect(back);
  return {
    back,
    written: written ?? null,
    organisations: config.isDemo ? await viewDemoPersons(db) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, config, now, remoteAddress } = requestOf(args);
  const form = await parseForm(args.request, signInSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await signIn(db, form.value, remoteAddress);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const userAgent = args.request.headers.get("user-agent") ?? "";
  const cookie = await startSession(db, config, result.value, { now, userAgent });
  throw redirect(ownPath(form.value.til), { headers: { "Set-Cookie": cookie } });
}

export default function SignInRoute() {
  const { organisations, back, written } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("auth");
  return (
    <>
      <PageHead title={t("signIn.title")} lead={t("signIn.lead")} />
      {written === null ? null : <SignedOutNotice written={written} />}
      <SignInForm answer={answer} back={back} />
      {organisations && <DemoSignIn organisations={organisations} back={back} />}
    </>
  );
}
