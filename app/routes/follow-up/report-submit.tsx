import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goalReportSchema } from "#app/features/follow-up/goal-report.schema.ts";
import { errorsOfMissing } from "#app/features/follow-up/missing-fields.ts";
import { readReport } from "#app/features/follow-up/read-report.server.ts";
import { ReportPage } from "#app/features/follow-up/report-page.tsx";
import { saveReport } from "#app/features/follow-up/save-report.server.ts";
import { submitReport } from "#app/features/follow-up/submit-report.server.ts";
import { viewReport } from "#app/features/follow-up/view-report.server.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.goal.title);

export async function loader(args: LoaderFunctionArgs) {
  const { goal, period } = args.params;
  return pageOf(await viewReport(signedIn(args), idOf(goal), idOf(period)));
}

export async function action(args: ActionFunctionArgs) {
  const place = [idOf(args.params.goal), idOf(args.params.period)] as const;
  const form = await parseForm(args.request, goalReportSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const input = await readReport(form.value);
  if (!input.ok) return formRefused(form.submission, input.refusal);
  const result = await submitReport(context, ...place, input.value);
  if (!result.ok) {
    if (result.refusal.code === "report-incomplete") {
      // What was written, and a file that the browser would forget, is kept as a draft.
      await saveReport(context, ...place, input.value);
      const fieldErrors = errorsOfMissing(String(result.refusal.details?.missing ?? ""));
      return data<FormAnswer>({ submission: form.submission.reply({ fieldErrors }) }, 400);
    }
    const isCollision = result.refusal.code === "changed-meanwhile";
    const theirs = isCollision ? pageOf(await viewReport(context, ...place)).report : null;
    return formRefused(form.submission, result.refusal, theirs);
  }
  const { inHand } = pageOf(await viewReport(context, ...place));
  const next = inHand.waiting[0];
  return next
    ? goOn(paths.reportOnGoal(next.goalId, place[1]), "followUp.notice.submitted-next")
    : goOn(paths.reportOnGoal(...place), "followUp.notice.submitted");
}

export default function ReportSubmitRoute() {
  return (
    <ReportPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
