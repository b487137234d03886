import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { meetingVersionSchema } from "#app/features/dialogue/meeting.schema.ts";
import { removeDialogueMeeting } from "#app/features/dialogue/remove-dialogue-meeting.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.dialogueMeeting(idOf(params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, meetingVersionSchema));
  const context = signedIn(args, form.postId);
  const id = idOf(args.params.meeting);
  const round = pageOf(await removeDialogueMeeting(context, id, form.value.version));
  return goOn(paths.dialogue(round.committeeSlug, round.year), "dialogue.notice.removed");
}
