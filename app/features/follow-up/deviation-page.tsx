import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { DeviationForm } from "./deviation-form.tsx";
import type { DeviationModel } from "./deviation-model.ts";
import { DeviationTable } from "./deviation-table.tsx";

type PageProps = {
  readonly subject: {
    readonly kind: "goal" | "indicator";
    readonly id: string;
    readonly name: string;
    readonly today: string;
    readonly isOnTarget: boolean;
    readonly lastDay: string | null;
    readonly deviations: readonly DeviationModel[];
  };
  readonly answer: FormAnswer | undefined;
};

/** The chair's page for one goal or indicator off target: what stands, and the form for a new acceptance. */
export function DeviationPage({ subject, answer }: PageProps) {
  const t = useTexts("judgement");
  const { kind, id, name, deviations } = subject;
  const href = kind === "goal" ? paths.goal(id) : paths.indicator(id);
  return (
    <>
      <PageHead
        place={<Place items={[{ label: name, href }, { label: t("deviation.accept") }]} />}
        kicker={name}
        title={t("deviation.accept")}
        lead={t("deviation.lead")}
      />
      {deviations.length > 0 ? (
        <Section title={t("deviation.title")}>
          <DeviationTable deviations={deviations} caption={t("deviation.title")} ofOne />
        </Section>
      ) : null}
      {subject.isOnTarget ? (
        <Notice tone="info">{t("error.on-target")}</Notice>
      ) : (
        <Section title={t("deviation.new")}>
          <DeviationForm today={subject.today} lastDay={subject.lastDay} answer={answer} />
        </Section>
      )}
    </>
  );
}
