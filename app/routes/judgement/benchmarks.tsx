import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { benchmarkSchema } from "#app/features/indicators/benchmarks/benchmark.schema.ts";
import { BenchmarkForm } from "#app/features/indicators/benchmarks/benchmark-form.tsx";
import { BenchmarkTable } from "#app/features/indicators/benchmarks/benchmark-table.tsx";
import { enterBenchmark } from "#app/features/indicators/benchmarks/enter-benchmark.server.ts";
import { viewBenchmarks } from "#app/features/indicators/benchmarks/view-benchmarks.server.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.name, pageWords(matches, "judgement", "benchmark.title"));

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBenchmarks(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, benchmarkSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await enterBenchmark(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.benchmarks(id), "judgement.notice.benchmark-entered");
}

export default function BenchmarksRoute() {
  const indicator = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("judgement");
  const { id, benchmarks, mayEnter, lastYear, weighing } = indicator;
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("benchmark.title")} lead={t("benchmark.lead")} />
      <BenchmarkTable benchmarks={benchmarks} indicatorId={id} mayTakeBack={mayEnter} />
      {mayEnter ? (
        <Section title={t("benchmark.enter")}>
          <BenchmarkForm
            year={lastYear}
            weighing={weighing}
            benchmarks={benchmarks}
            answer={answer}
          />
        </Section>
      ) : null}
    </>
  );
}
