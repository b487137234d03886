import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { DeviationModel } from "./deviation-model.ts";

/** On the committee's page: what it has accepted off target, until when, and the way to all of it. */
export function CommitteeDeviations({
  deviations,
  candidates,
  committee,
}: {
  readonly deviations: readonly DeviationModel[];
  /** How many goals could be accepted too; null for who may not accept any. */
  readonly candidates: number | null;
  readonly committee: string;
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  return (
    <Section title={t("deviation.title")} level={2}>
      {deviations.length === 0 ? (
        <p>{t("deviation.none")}</p>
      ) : (
        <LinkList
          items={deviations.map((one) => ({
            title: one.name,
            href: one.goalId ? paths.goal(one.goalId) : paths.indicator(one.indicatorId ?? ""),
            detail: [
              t("note.deviation", { date: format.date(one.untilOn) }),
              one.lapsesSoon ? t("deviation.soon") : "",
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      )}
      {candidates ? (
        <p className="no-print">
          <a href={`${paths.committeeDeviations(committee)}#kandidater`}>
            {t("candidates.count", { count: candidates })}
          </a>
        </p>
      ) : null}
      <p>
        <a href={paths.committeeDeviations(committee)}>{t("deviation.all")}</a>
      </p>
    </Section>
  );
}

/** The few words beside a goal's colour while a deviation is accepted; nothing for the others. */
export function useDeviationNote(deviations: readonly DeviationModel[]) {
  const t = useTexts("judgement");
  const format = useFormat();
  return (goalId: string) => {
    const found = deviations.find((one) => one.goalId === goalId && one.state === "standing");
    return found ? t("note.deviation", { date: format.date(found.untilOn) }) : "";
  };
}
