import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptDeviation } from "#app/features/follow-up/accept-deviation.server.ts";
import { deviationSchema } from "#app/features/follow-up/accepted-deviation.schema.ts";
import { DeviationPage } from "#app/features/follow-up/deviation-page.tsx";
import { viewDeviationForm } from "#app/features/follow-up/view-deviations.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.name, pageWords(matches, "judgement", "deviation.accept"));

export async function loader(args: LoaderFunctionArgs) {
  const subject = { goalId: idOf(args.params.goal) };
  return pageOf(await viewDeviationForm(signedIn(args), subject));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, deviationSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await acceptDeviation(context, { goalId: id }, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.goal(id), "judgement.notice.deviation-accepted");
}

export default function GoalDeviationRoute() {
  const subject = useLoaderData<typeof loader>();
  return <DeviationPage subject={subject} answer={useActionData<typeof action>()} />;
}
