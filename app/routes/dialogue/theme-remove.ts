import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeThemeSchema } from "#app/features/dialogue/recording.schema.ts";
import { removeTheme } from "#app/features/dialogue/remove-theme.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.dialogueTheme(idOf(params.meeting), idOf(params.theme)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const form = validForm(await parseForm(args.request, removeThemeSchema));
  pageOf(await removeTheme(signedIn(args, form.postId), meetingId, idOf(args.params.theme)));
  return goOn(paths.dialogueThemes(meetingId), "dialogue.notice.themeRemoved");
}
