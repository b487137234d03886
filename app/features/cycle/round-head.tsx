import type { ReactNode } from "react";
import type { StepName } from "#app/domain/cycle/step.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Path } from "#app/ui/data/path.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import type { RoundFrame } from "./round-frame.ts";
import { useStepDetail } from "./step-detail.ts";

type RoundHeadProps = {
  readonly frame: RoundFrame;
  /** The step the page belongs to; none on the round's own overview. */
  readonly step?: StepName;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
  /** Places between the step and this page. */
  readonly below?: readonly { readonly label: string; readonly href?: string }[];
};

/** The head of every page of a round: place, heading with its one action, and the cycle path. */
export function RoundHead({ frame, step, title, lead, action, below = [] }: RoundHeadProps) {
  const t = useTexts("cycle");
  const { committee, round } = frame;
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: frame.term.name },
              {
                label: committee.name,
                href: paths.committee(committee.slug),
                switcher: {
                  label: t("switch.committee"),
                  options: frame.committees.map((one) => ({
                    label: one.name,
                    href: paths.committee(one.slug),
                    current: one.slug === committee.slug,
                  })),
                },
              },
              {
                label: t("round.name", { year: String(round.year) }),
                href: paths.round(committee.slug, round.year),
                switcher: {
                  label: t("switch.round"),
                  options: frame.years.map((year) => ({
                    label: t("round.name", { year: String(year) }),
                    href: paths.round(committee.slug, year),
                    current: year === round.year,
                  })),
                },
              },
              ...(step
                ? [{ label: t(`step.${step}`), href: paths.step(committee.slug, round.year, step) }]
                : []),
              ...below,
            ]}
          />
        }
        title={title}
        lead={lead}
        action={action}
      />
      <CyclePath frame={frame} {...(step ? { step } : {})} />
    </>
  );
}

/** The four steps and the follow-up that leads back: done, now or next, with counts and dates. */
export function CyclePath({ frame, step }: { frame: RoundFrame; step?: StepName }) {
  const t = useTexts("cycle");
  const detailOf = useStepDetail(frame);
  return (
    <Path
      label={t("path.label")}
      returns={t("path.returns", { year: String(frame.round.year + 1) })}
      items={frame.steps.map((one, index) => ({
        label:
          one.step === "followUp"
            ? t("step.followUp.label")
            : t("step.label", { number: index + 1 }),
        name: t(`step.${one.step}`),
        detail: detailOf(one),
        state: one.state === "closed" ? "done" : one.state === "open" ? "now" : "next",
        href: paths.step(frame.committee.slug, frame.round.year, one.step),
        mark: one.step === "followUp" ? "↺" : String(index + 1),
        ...(one.step === step ? { current: true } : {}),
      }))}
    />
  );
}
