import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createTheme } from "#app/features/dialogue/create-theme.server.ts";
import { themeSchema } from "#app/features/dialogue/recording.schema.ts";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { ThemeBoard } from "#app/features/dialogue/theme-board.tsx";
import { NewThemeForm } from "#app/features/dialogue/theme-forms.tsx";
import { viewThemes } from "#app/features/dialogue/view-themes.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("dialogue", "run.themes");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewThemes(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, themeSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createTheme(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.dialogueThemes(id)}#tema-${result.value.id}`);
}

export default function ThemesRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="projector">
      <RunHead page={page} view="themes" />
      {page.isStepOpen ? <NewThemeForm answer={answer} /> : null}
      <ThemeBoard
        meetingId={page.meeting.id}
        themes={page.themes}
        contributions={page.contributions}
        mayChange={page.isStepOpen}
      />
    </div>
  );
}
