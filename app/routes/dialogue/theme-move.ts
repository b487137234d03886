import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveTheme } from "#app/features/dialogue/move-theme.server.ts";
import { moveThemeSchema } from "#app/features/dialogue/recording.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.dialogueThemes(idOf(params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const id = idOf(args.params.theme);
  const form = validForm(await parseForm(args.request, moveThemeSchema));
  const context = signedIn(args, form.postId);
  pageOf(await moveTheme(context, meetingId, id, form.value.direction));
  return goOn(`${paths.dialogueThemes(meetingId)}#tema-${id}`);
}
