import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { RoundHead } from "../cycle/round-head.tsx";
import { useSegments } from "../scorecard/status-segments.ts";
import { AttentionList } from "./attention-list.tsx";
import { useGoalLight } from "./goal-light.tsx";
import { InstitutionReports } from "./institution-reports.tsx";
import { PeriodList, periodToOpen } from "./period-list.tsx";
import type { FollowUpModel } from "./view-follow-up.server.ts";

/** A round's follow-up: how it goes, what to talk about, and who has reported. */
export function FollowUpPage({ page }: { readonly page: FollowUpModel }) {
  const t = useTexts("followUp");
  const { frame, chosen } = page;
  const newPeriod = paths.newPeriod(frame.committee.slug, frame.round.year);
  return (
    <>
      <RoundHead
        frame={frame}
        step="followUp"
        title={t("page.title")}
        lead={t("page.lead")}
        action={
          page.mayManage ? (
            <LinkButton href={newPeriod} variant={periodToOpen(page) ? "secondary" : "primary"}>
              {t("period.new")}
            </LinkButton>
          ) : null
        }
      />
      {chosen === null ? (
        <EmptyState title={t("page.empty")}>{t("page.empty.text")}</EmptyState>
      ) : (
        <Columns
          asideLabel={t("period.list")}
          aside={
            <Section title={t("period.list")}>
              <PeriodList page={page} />
            </Section>
          }
        >
          <Standing page={page} chosen={chosen} />
          <Section title={t("attention.title")} lead={t("attention.lead")}>
            <AttentionList
              goals={page.attention}
              periodId={chosen.id}
              isReported={page.unreported < page.total}
            />
          </Section>
          <InstitutionReports page={page} chosen={chosen} />
        </Columns>
      )}
    </>
  );
}

/** Counts of the chosen period: each colour, each grey state, and what nobody has reported. */
function Standing(props: {
  readonly page: FollowUpModel;
  readonly chosen: NonNullable<FollowUpModel["chosen"]>;
}) {
  const t = useTexts("followUp");
  const light = useGoalLight();
  const segments = useSegments();
  const { page, chosen } = props;
  const name = t(`period.${chosen.kind}`, { year: String(chosen.year) });
  const reported = page.total - page.unreported;
  return (
    <Section title={name} lead={t("submitted.of", { done: reported, total: page.total })}>
      <CountBar
        label={name}
        segments={[
          ...segments(page.counts),
          page.isDue
            ? { tone: "grey", shape: "ring", label: t("unreported"), count: page.unreported }
            : { ...light("notDue"), count: page.unreported },
        ]}
      />
    </Section>
  );
}
