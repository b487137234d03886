import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { BenchmarkModel } from "../benchmarks/benchmark-model.ts";
import { BenchmarkTable } from "../benchmarks/benchmark-table.tsx";
import type { JudgementOfIndicator } from "./judgement-of-indicator.server.ts";

/** Others' figures on the indicator's page, and the way to the other institutions that measure the same. */
export function BenchmarkSection({
  id,
  benchmarks,
  judgement,
}: {
  readonly id: string;
  readonly benchmarks: readonly BenchmarkModel[];
  readonly judgement: JudgementOfIndicator;
}) {
  const t = useTexts("judgement");
  const { mayBenchmark, isCompared } = judgement;
  if (benchmarks.length === 0 && !mayBenchmark && !isCompared) return null;
  return (
    <Section title={t("benchmark.title")} id="sammenligning">
      <BenchmarkTable benchmarks={benchmarks} indicatorId={id} />
      <ButtonRow>
        {mayBenchmark ? (
          <LinkButton href={paths.benchmarks(id)} variant="secondary">
            {t("benchmark.enter")}
          </LinkButton>
        ) : null}
        {isCompared ? (
          <LinkButton href={paths.compareInstitutions(id)} variant="secondary">
            {t("compare.link")}
          </LinkButton>
        ) : null}
      </ButtonRow>
    </Section>
  );
}
