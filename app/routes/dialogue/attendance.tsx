import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AttendanceForm } from "#app/features/dialogue/attendance-form.tsx";
import { attendanceSchema } from "#app/features/dialogue/recording.schema.ts";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { saveAttendance } from "#app/features/dialogue/save-attendance.server.ts";
import { viewAttendance } from "#app/features/dialogue/view-attendance.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";

export const meta = pageTitle("dialogue", "run.attendance");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewAttendance(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = validForm(await parseForm(args.request, attendanceSchema));
  pageOf(await saveAttendance(signedIn(args, form.postId), id, form.value));
  return goOn(paths.attendance(id), "dialogue.notice.attendanceSaved");
}

export default function AttendanceRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("dialogue");
  return (
    <div className="projector">
      <RunHead page={page} view="attendance" />
      <Section title={t("attendance.title")}>
        <AttendanceForm
          groups={page.groups}
          presentIds={page.presentIds}
          mayChange={page.mayMark}
        />
      </Section>
    </div>
  );
}
