import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ComparisonPage } from "#app/features/indicators/benchmarks/comparison-page.tsx";
import { viewComparison } from "#app/features/indicators/benchmarks/view-comparison.server.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.name, pageWords(matches, "judgement", "compare.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = {
    year: Number(searchParams.get("aar")) || undefined,
    order: searchParams.get("sorter") === "navn" ? ("name" as const) : ("value" as const),
  };
  return pageOf(await viewComparison(signedIn(args), idOf(args.params.indicator), asked));
}

export default function ComparisonRoute() {
  const comparison = useLoaderData<typeof loader>();
  const t = useTexts("judgement");
  const { year } = comparison;
  return (
    <>
      <IndicatorHead
        indicator={comparison}
        here={t("compare.title")}
        {...(year === null ? {} : { lead: t("compare.lead", { year: String(year) }) })}
      />
      <ComparisonPage comparison={comparison} />
    </>
  );
}
