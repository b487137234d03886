import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { StatusLight } from "#app/ui/data/status-light.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight } from "./goal-light.tsx";
import type { FollowUpGoal, FollowUpModel } from "./view-follow-up.server.ts";

type Props = {
  readonly page: FollowUpModel;
  readonly chosen: NonNullable<FollowUpModel["chosen"]>;
};

/** Who has reported and who is missing, institution by institution. */
export function InstitutionReports({ page, chosen }: Props) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { committee, round } = page.frame;
  const hrefOf = (number: number) =>
    `${paths.followUp(committee.slug, round.year)}?${new URLSearchParams({
      periode: chosen.id,
      side: String(number),
    })}`;
  return (
    <Section
      title={t("institutions.title")}
      id="institutioner"
      lead={chosen.state === "open" ? t("period.due", { date: format.date(chosen.dueOn) }) : null}
    >
      <DataTable
        caption={t("institutions.title")}
        hideCaption
        stickyFirst={false}
        rowKey={(goal) => goal.goalId}
        empty={<p>{t("institutions.empty")}</p>}
        groups={page.institutions.map(({ slug, name, submitted, goals }) => ({
          key: slug,
          title: (
            <>
              <a href={paths.institution(slug)}>{name}</a>{" "}
              <span className="group-count">
                {t("submitted.of", { done: submitted, total: goals.length })}
              </span>
            </>
          ),
          rows: goals,
        }))}
        columns={[
          {
            key: "goal",
            header: t("column.goal"),
            rowHeader: true,
            width: "l",
            cell: (goal) => <a href={paths.reportOnGoal(goal.goalId, chosen.id)}>{goal.title}</a>,
          },
          {
            key: "status",
            header: t("column.status"),
            cell: (goal) => <StatusCell goal={goal} isDue={page.isDue} />,
          },
          {
            key: "submitted",
            header: t("column.submitted"),
            cell: (goal) => <SubmittedCell goal={goal} periodId={chosen.id} isDue={page.isDue} />,
          },
        ]}
      />
      {page.pageCount > 1 ? (
        <Pagination
          label={t("institutions.pages")}
          page={page.page}
          pageCount={page.pageCount}
          hrefOf={hrefOf}
        />
      ) : null}
    </Section>
  );
}

function StatusCell(props: { readonly goal: FollowUpGoal; readonly isDue: boolean }) {
  const { goal, isDue } = props;
  const t = useTexts("followUp");
  if (goal.status) return <GoalLight status={goal.status} size="s" />;
  if (!isDue) return <GoalLight status="notDue" size="s" />;
  return <StatusLight shape="ring" tone="grey" label={t("unreported")} size="s" />;
}

function SubmittedCell(props: {
  readonly goal: FollowUpGoal;
  readonly periodId: string;
  readonly isDue: boolean;
}) {
  const t = useTexts("followUp");
  const format = useFormat();
  const { goal, periodId } = props;
  if (goal.submittedAt) return <>{format.dayAndMonth(goal.submittedAt)}</>;
  if (!props.isDue) return null;
  if (!goal.mayReport) return <>{goal.hasDraft ? t("draft") : t("missing.short")}</>;
  return (
    <a href={paths.reportOnGoal(goal.goalId, periodId)}>
      {goal.hasDraft ? t("draft.continue") : t("report.begin")}
    </a>
  );
}
