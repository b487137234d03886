import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { assignTheme } from "#app/features/dialogue/assign-theme.server.ts";
import { assignThemeSchema } from "#app/features/dialogue/recording.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.dialogueThemes(idOf(params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const id = idOf(args.params.contribution);
  const form = validForm(await parseForm(args.request, assignThemeSchema));
  const context = signedIn(args, form.postId);
  pageOf(await assignTheme(context, meetingId, id, form.value.themeId));
  return goOn(`${paths.dialogueThemes(meetingId)}#indlaeg-${id}`);
}
