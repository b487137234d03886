import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  finishAgendaItem,
  takeUpAgendaItem,
} from "#app/features/dialogue/change-agenda-item.server.ts";
import { agendaItemSchema } from "#app/features/dialogue/recording.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

/** Someone else was quicker: the screen shows how it stands now. */
const overtaken = new Set(["item-running", "item-not-running"]);

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.runDialogueMeeting(idOf(params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const form = validForm(await parseForm(args.request, agendaItemSchema));
  const context = signedIn(args, form.postId);
  const change = form.value.change === "start" ? takeUpAgendaItem : finishAgendaItem;
  const result = await change(context, meetingId, idOf(args.params.item));
  if (result.ok || !overtaken.has(result.refusal.code)) pageOf(result);
  return goOn(paths.runDialogueMeeting(meetingId));
}
