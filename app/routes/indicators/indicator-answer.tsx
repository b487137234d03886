import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { answerIndicatorQuestion } from "#app/features/indicators/questions/answer-indicator-question.server.ts";
import { viewIndicatorQuestion } from "#app/features/indicators/questions/view-indicator-question.server.ts";
import { AnswerForm } from "#app/features/questions/answer-form.tsx";
import { answerQuestionSchema } from "#app/features/questions/question.schema.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("questions", "answer.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorQuestion(signedIn(args), idsOf(args.params)));
}

export async function action(args: ActionFunctionArgs) {
  const ids = idsOf(args.params);
  const form = await parseForm(args.request, answerQuestionSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await answerIndicatorQuestion(context, ids, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.indicator(ids.indicatorId)}#spoergsmaal`, "questions.notice.answered");
}

function idsOf(params: LoaderFunctionArgs["params"]) {
  return { indicatorId: idOf(params.indicator), questionId: idOf(params.question) };
}

export default function AnswerIndicatorQuestionRoute() {
  const { indicator, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("questions");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("answer.title")} lead={question.text} />
      <AnswerForm
        action={paths.answerIndicatorQuestion(indicator.id, question.id)}
        questionId={question.id}
        answer={answer}
      />
    </>
  );
}
