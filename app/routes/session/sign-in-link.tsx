import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setPasswordSchema } from "#app/features/auth/password.schema.ts";
import { setPassword } from "#app/features/auth/set-password.server.ts";
import { SetPasswordForm } from "#app/features/auth/set-password-form.tsx";
import { viewSignInLink } from "#app/features/auth/view-sign-in-link.server.ts";
import { formAgain, formRefused, idOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { startSession } from "#app/http/session.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("auth", "link.title");

export const headers = () => ({ "Cache-Control": "private, no-store" });

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = requestOf(args);
  const link = await viewSignInLink(db, idOf(args.params.token), now);
  return link.ok ? data(link.value) : data(null, 404);
}

export async function action(args: ActionFunctionArgs) {
  const { db, config, now, today, locale } = requestOf(args);
  const token = idOf(args.params.token);
  const form = await parseForm(args.request, setPasswordSchema);
  if (!form.ok) return formAgain(form.submission);
  const { password } = form.value;
  const result = await setPassword(db, { token, password }, { now, today, locale });
  if (!result.ok && result.refusal.code === "not-found") throw redirect(paths.signInLink(token));
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const userAgent = args.request.headers.get("user-agent") ?? "";
  const cookie = await startSession(db, config, result.value, { now, userAgent });
  throw redirect(paths.home(), { headers: { "Set-Cookie": cookie } });
}

export default function SignInLinkRoute() {
  const link = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("auth");
  if (!link) {
    return (
      <>
        <PageHead title={t("link.spent.title")} lead={t("link.spent.text")} />
        <LinkButton href={paths.signIn()}>{t("signIn.title")}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={link.organisationName}
        title={t("link.welcome", { name: link.name })}
        lead={t("link.lead", { email: link.email })}
      />
      <SetPasswordForm email={link.email} answer={answer} />
    </>
  );
}
