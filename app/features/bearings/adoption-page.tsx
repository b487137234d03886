import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { RoundFrame } from "../cycle/round-frame.ts";
import { RoundHead } from "../cycle/round-head.tsx";
import { AdoptionForm } from "./adoption-form.tsx";
import { AwaitingList } from "./awaiting-list.tsx";
import { StepClosed } from "./step-closed.tsx";

type AdoptionPageProps = {
  readonly frame: RoundFrame;
  readonly isOpen: boolean;
  readonly today: string;
  readonly seen: string;
  readonly meetings: Parameters<typeof AdoptionForm>[0]["meetings"];
  readonly ahead: Parameters<typeof AdoptionForm>[0]["ahead"];
  readonly awaiting: Parameters<typeof AwaitingList>[0]["awaiting"];
  readonly answer: FormAnswer | undefined;
};

/** The page on which the chair records the committee's decision: first the words, then the decision on them. */
export function AdoptionPage(page: AdoptionPageProps) {
  const { frame, isOpen, today, seen, meetings, ahead, awaiting, answer } = page;
  const t = useTexts("bearings");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("adopt.title")}
        lead={t("adopt.lead")}
        below={[{ label: t("adopt.title") }]}
      />
      {!isOpen && <StepClosed frame={frame} />}
      {isOpen && awaiting.length === 0 && !answer && (
        <EmptyState title={t("adopt.nothing")}>{t("adopt.nothing.text")}</EmptyState>
      )}
      {((isOpen && awaiting.length > 0) || answer) && (
        <>
          <Section title={t("adopt.what")}>
            <AwaitingList awaiting={awaiting} />
          </Section>
          <Section title={t("adopt.decision")}>
            <AdoptionForm
              today={today}
              seen={seen}
              meetings={meetings}
              ahead={ahead}
              count={awaiting.length}
              answer={answer}
            />
          </Section>
        </>
      )}
    </>
  );
}
