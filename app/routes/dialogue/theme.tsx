import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renameThemeSchema } from "#app/features/dialogue/recording.schema.ts";
import { renameTheme } from "#app/features/dialogue/rename-theme.server.ts";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { ThemeEdit } from "#app/features/dialogue/theme-forms.tsx";
import { viewTheme } from "#app/features/dialogue/view-theme.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = ({ data }: { data?: { theme: { title: string } } | undefined }) =>
  titleOf(data?.theme.title);

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, theme } = args.params;
  return pageOf(await viewTheme(signedIn(args), idOf(meeting), idOf(theme)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const id = idOf(args.params.theme);
  const form = await parseForm(args.request, renameThemeSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await renameTheme(context, meetingId, id, form.value);
  if (result.ok) return goOn(`${paths.dialogueThemes(meetingId)}#tema-${id}`);
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewTheme(context, meetingId, id)).theme
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function ThemeRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <RunHead page={page} view="themes" />
      {page.isStepOpen ? (
        <ThemeEdit
          meetingId={page.meeting.id}
          theme={page.theme}
          mayRemove={page.mayRemove}
          answer={answer}
        />
      ) : null}
    </>
  );
}
