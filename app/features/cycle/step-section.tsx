import type { MissingCode } from "#app/domain/cycle/step-change.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Checklist } from "#app/ui/layout/checklist.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { RoundStep } from "./round-frame.ts";
import { StepChangeForm } from "./step-change-form.tsx";
import { type StepEvent, StepLog } from "./step-log.tsx";

export type StepToChange = RoundStep & {
  readonly version: number;
  readonly missing: readonly { readonly code: MissingCode; readonly count: number }[];
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly mayReopen: boolean;
  readonly events: readonly StepEvent[];
};

type Props = {
  readonly step: StepToChange;
  readonly number: number;
  readonly place: { readonly slug: string; readonly year: number };
  readonly mayManage: boolean;
  /** Whether it is the first step that has not been opened. */
  readonly isNext: boolean;
  readonly answer: FormAnswer | undefined;
};

/** One step: what it is for, its dates, what it lacks, the one thing that can be done now, and its log. */
export function StepSection({ step, number, place, mayManage, isNext, answer }: Props) {
  const t = useTexts("cycle");
  const label = step.step === "followUp" ? t("step.followUp.label") : t("step.label", { number });
  return (
    <Section
      id={step.step}
      title={
        <>
          {label}:{" "}
          <a href={paths.step(place.slug, place.year, step.step)}>{t(`step.${step.step}`)}</a>
        </>
      }
      lead={t(`purpose.${step.step}`)}
    >
      <div className="step">
        <Meta items={[t(`state.${step.state}`), <StepPeriod key="dates" step={step} />]} />
        {step.state === "open" && step.missing.length > 0 ? (
          <Missing step={step} place={place} />
        ) : null}
        {mayManage && isNext && step.state === "planned" && !step.mayOpen ? (
          <p className="step-wait">{t("steps.wait")}</p>
        ) : null}
        <StepChangeForm step={step} number={number} answer={answer} />
        {step.events.length > 0 ? (
          <Disclosure quiet summary={t("log.title", { count: step.events.length })}>
            <StepLog events={step.events} />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}

export function StepPeriod({ step }: { readonly step: RoundStep }) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { startsOn, dueOn } = step;
  if (startsOn && dueOn) {
    return <>{t("steps.dates", { from: format.date(startsOn), to: format.date(dueOn) })}</>;
  }
  if (startsOn) return <>{t("steps.from", { date: format.date(startsOn) })}</>;
  if (dueOn) return <>{t("step.due", { date: format.date(dueOn) })}</>;
  return <>{t("steps.noDates")}</>;
}

function Missing({ step, place }: Pick<Props, "step" | "place">) {
  const t = useTexts("cycle");
  const hrefOf = (code: MissingCode) =>
    code === "dialogue-form-missing"
      ? paths.dialogueForm(place.slug, place.year)
      : paths.step(place.slug, place.year, step.step);
  return (
    <div className="step-missing">
      <p>{t("missing.label")}</p>
      <Checklist
        items={step.missing.map(({ code, count }) => ({
          label: t(`error.${code}`, { count }),
          done: false,
          href: hrefOf(code),
        }))}
      />
    </div>
  );
}
