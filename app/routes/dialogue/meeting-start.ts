import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { meetingVersionSchema } from "#app/features/dialogue/meeting.schema.ts";
import { startDialogueMeeting } from "#app/features/dialogue/start-dialogue-meeting.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

/** Someone else was quicker: the screen shows how it stands now. */
const overtaken = new Set(["already-started", "changed-meanwhile"]);

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.runDialogueMeeting(idOf(params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = validForm(await parseForm(args.request, meetingVersionSchema));
  const result = await startDialogueMeeting(signedIn(args, form.postId), id, form.value.version);
  if (!result.ok && overtaken.has(result.refusal.code)) return goOn(paths.runDialogueMeeting(id));
  pageOf(result);
  return goOn(paths.runDialogueMeeting(id), "dialogue.notice.started");
}
