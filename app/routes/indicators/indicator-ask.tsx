import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { askAboutIndicator } from "#app/features/indicators/questions/ask-about-indicator.server.ts";
import { viewIndicatorToAsk } from "#app/features/indicators/questions/view-indicator-question.server.ts";
import { AskForm } from "#app/features/questions/ask-form.tsx";
import { askQuestionSchema } from "#app/features/questions/question.schema.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("questions", "ask.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorToAsk(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, askQuestionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await askAboutIndicator(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.indicator(id)}#spoergsmaal`, "questions.notice.asked");
}

export default function AskAboutIndicatorRoute() {
  const { indicator, committees } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("questions");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("ask.title")} />
      <AskForm
        action={paths.askAboutIndicator(indicator.id)}
        committees={committees}
        answer={answer}
      />
    </>
  );
}
