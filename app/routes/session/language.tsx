import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { chooseLanguage } from "#app/features/auth/choose-language.server.ts";
import { languageSchema } from "#app/features/auth/language.schema.ts";
import { validForm } from "#app/http/answer.ts";
import { ownPath } from "#app/http/own-path.ts";
import { parseForm } from "#app/http/parse.ts";
import { contextForUseCase } from "#app/http/request-context.ts";
import { requestOf } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

const yearInSeconds = 31_536_000;

export function loader() {
  return redirect(paths.home());
}

/** Remembers the language with the person, and in a cookie for those who have not signed in. */
export async function action(args: ActionFunctionArgs) {
  const request = requestOf(args);
  const { value } = validForm(await parseForm(args.request, languageSchema));
  if (request.signedIn) {
    await chooseLanguage(contextForUseCase(request, request.signedIn), value.locale);
  }
  const cookie = `sprog=${value.locale}; Path=/; SameSite=Lax; HttpOnly; Max-Age=${yearInSeconds}`;
  return redirect(ownPath(value.back), { headers: { "Set-Cookie": cookie } });
}
