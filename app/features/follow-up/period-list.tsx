import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import type { FollowUpModel } from "./view-follow-up.server.ts";

type Period = FollowUpModel["periods"][number];

/** The periods of a round with their state and how many goals are reported; the administration moves them on. */
export function PeriodList({ page }: { readonly page: FollowUpModel }) {
  const t = useTexts("followUp");
  const { committee, round } = page.frame;
  return (
    <ol className="periods">
      {page.periods.map((period) => {
        const name = t(`period.${period.kind}`, { year: String(period.year) });
        const href = `${paths.followUp(committee.slug, round.year)}?periode=${period.id}`;
        return (
          <li key={period.id} className={period.isChosen ? "period-chosen" : undefined}>
            <p className="period-name">
              <a href={href} aria-current={period.isChosen ? "page" : undefined}>
                {name}
              </a>{" "}
              <span className={`period-state period-${period.state}`}>
                {t(`period.state.${period.state}`)}
              </span>
            </p>
            <PeriodDates period={period} today={page.today} />
            <p>{t("submitted.of", { done: period.submitted, total: page.total })}</p>
            {page.mayManage ? <PeriodMoves page={page} period={period} name={name} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function PeriodDates({ period, today }: { readonly period: Period; readonly today: string }) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { state, opensOn, dueOn, frozenAt } = period;
  if (state === "planned") return <p>{t("period.opens", { date: format.date(opensOn) })}</p>;
  if (state === "frozen")
    return <p>{frozenAt ? t("period.frozen", { date: format.date(frozenAt) }) : null}</p>;
  const date = format.date(dueOn);
  return <p>{dueOn < today ? t("period.overdue", { date }) : t("period.due", { date })}</p>;
}

/** The period that the administration is to open next: the first planned one, while none is open. */
export function periodToOpen({ periods, isStepOpen, mayManage }: FollowUpModel) {
  if (!mayManage || !isStepOpen || periods.some(({ state }) => state === "open")) return undefined;
  return periods.find(({ state }) => state === "planned");
}

function PeriodMoves(props: {
  readonly page: FollowUpModel;
  readonly period: Period;
  readonly name: string;
}) {
  const { page, period, name } = props;
  const t = useTexts("followUp");
  if (period.state === "frozen") return null;
  if (period.state === "planned" && !page.isStepOpen) {
    return (
      <>
        <p>{t("period.waits")}</p>
        <ButtonRow>
          <LinkButton href={paths.editPeriod(period.id)} variant="quiet" small>
            {t("period.edit")}
          </LinkButton>
        </ButtonRow>
      </>
    );
  }
  const isNext = period.id === periodToOpen(page)?.id;
  return (
    <ButtonRow>
      {period.state === "planned" ? (
        <FormFrame action={paths.openPeriod(period.id)} version={period.version}>
          <Button type="submit" variant={isNext ? "primary" : "secondary"} small>
            {t("period.open", { name })}
          </Button>
        </FormFrame>
      ) : (
        <LinkButton href={paths.freezePeriod(period.id)} variant="secondary" small>
          {t("period.freeze", { name })}
        </LinkButton>
      )}
      <LinkButton href={paths.editPeriod(period.id)} variant="quiet" small>
        {t("period.edit")}
      </LinkButton>
    </ButtonRow>
  );
}
