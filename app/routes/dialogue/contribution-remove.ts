import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeContributionSchema } from "#app/features/dialogue/recording.schema.ts";
import { removeContribution } from "#app/features/dialogue/remove-contribution.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.contribution(idOf(params.meeting), idOf(params.contribution)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const id = idOf(args.params.contribution);
  const form = validForm(await parseForm(args.request, removeContributionSchema));
  const context = signedIn(args, form.postId);
  const result = await removeContribution(context, meetingId, id, form.value.version);
  if (!result.ok && result.refusal.code === "changed-meanwhile") {
    return goOn(paths.contribution(meetingId, id), "dialogue.notice.readAgain");
  }
  pageOf(result);
  return goOn(paths.runDialogueMeeting(meetingId), "dialogue.notice.contributionRemoved");
}
