import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setUpOrganisation } from "#app/features/auth/set-up-organisation.server.ts";
import { setupSchema } from "#app/features/auth/setup.schema.ts";
import { SetupForm } from "#app/features/auth/setup-form.tsx";
import { viewSetup } from "#app/features/auth/view-setup.server.ts";
import { formAgain, formRefused, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { startSession } from "#app/http/session.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("auth", "setup.title");

export const headers = () => ({ "Cache-Control": "private, no-store" });

function doorOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  return { given: idOf(args.params.token), expected: requestOf(args).setupToken };
}

export async function loader(args: LoaderFunctionArgs) {
  const { db, locale } = requestOf(args);
  pageOf(await viewSetup(db, doorOf(args)));
  return { locale };
}

export async function action(args: ActionFunctionArgs) {
  const { db, config, now, today } = requestOf(args);
  const door = doorOf(args);
  pageOf(await viewSetup(db, door));
  const form = await parseForm(args.request, setupSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await setUpOrganisation(db, door, form.value, { now, today });
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const userAgent = args.request.headers.get("user-agent") ?? "";
  const cookie = await startSession(db, config, result.value, { now, userAgent });
  throw redirect(paths.administration(), { headers: { "Set-Cookie": cookie } });
}

export default function SetupRoute() {
  const { locale } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("auth");
  return (
    <>
      <PageHead title={t("setup.title")} lead={t("setup.lead")} />
      <SetupForm locale={locale} answer={answer} />
    </>
  );
}
