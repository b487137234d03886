import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withdrawBenchmarkSchema } from "#app/features/indicators/benchmarks/benchmark.schema.ts";
import { takeBackBenchmark } from "#app/features/indicators/benchmarks/take-back-benchmark.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.benchmarks(idOf(params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const { indicator, benchmark } = args.params;
  const id = idOf(indicator);
  const form = validForm(await parseForm(args.request, withdrawBenchmarkSchema));
  pageOf(await takeBackBenchmark(signedIn(args, form.postId), id, idOf(benchmark)));
  return goOn(paths.benchmarks(id), "judgement.notice.benchmark-withdrawn");
}
