import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { changePassword } from "#app/features/auth/change-password.server.ts";
import { ChangePasswordForm } from "#app/features/auth/change-password-form.tsx";
import { changePasswordSchema } from "#app/features/auth/password.schema.ts";
import { formAgain, formRefused, goOn } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { requireSignedIn, signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta = pageTitle("auth", "password.change.title");

export function loader(args: LoaderFunctionArgs) {
  requireSignedIn(args);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, changePasswordSchema);
  if (!form.ok) return formAgain(form.submission);
  const { sessionId } = requireSignedIn(args);
  const result = await changePassword(signedIn(args, form.postId), sessionId, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.profile(), "auth.notice.passwordChanged");
}

export default function ChangePasswordRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("auth");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: t("profile.title"), href: paths.profile() },
              { label: t("password.change.title") },
            ]}
          />
        }
        title={t("password.change.title")}
        lead={t("password.change.lead")}
      />
      <ChangePasswordForm answer={answer} />
    </>
  );
}
