import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PersonChip } from "#app/ui/data/person-chip.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import type { InstitutionModel } from "./view-institution.server.ts";

/** One institution: its goals and how they stand, what is under way, its meetings and people. */
export function InstitutionPage({ model }: { model: InstitutionModel }) {
  const t = useTexts("institutions");
  const light = useGoalLight();
  const write = model.writeGoalsFor !== null && (
    <LinkButton href={paths.newGoal(model.slug, model.writeGoalsFor)}>
      {t("goals.write")}
    </LinkButton>
  );
  return (
    <Columns aside={<Aside model={model} />} asideLabel={t("aside.label")}>
      {model.scope === "support" && <Notice title={t("support")}>{t("support.text")}</Notice>}
      {model.scope === "support" && model.goals.length === 0 ? null : (
        <Section title={t("goals.title")} action={model.goals.length > 0 ? write : undefined}>
          {model.goals.length === 0 ? (
            <EmptyState title={t("goals.empty")} action={write}>
              {t("goals.empty.text")}
            </EmptyState>
          ) : (
            <LinkList
              items={model.goals.map((goal) => ({
                title: goal.title,
                href: paths.goal(goal.id),
                detail: goal.expectedEffect,
                light: light(goal.status),
              }))}
            />
          )}
        </Section>
      )}
      {model.unfinished.length > 0 && (
        <Section title={t("unfinished.title")}>
          <LinkList
            items={model.unfinished.map((goal) => ({
              title: goal.title,
              href: paths.goal(goal.id),
              detail: t(`unfinished.${goal.state as "draft" | "submitted" | "returned"}`),
            }))}
          />
        </Section>
      )}
    </Columns>
  );
}

function Aside({ model }: { model: InstitutionModel }) {
  const t = useTexts("institutions");
  const auth = useTexts("auth");
  const format = useFormat();
  return (
    <>
      <Section title={t("numbers.title")}>
        <LinkList
          items={[
            { title: t("numbers.scorecard"), href: paths.institutionScorecard(model.slug) },
            { title: t("numbers.link"), href: paths.institutionIndicators(model.slug) },
          ]}
        />
      </Section>
      {model.scope === "core" && (
        <Section title={t("meetings.title")}>
          <LinkList
            empty={t("meetings.none")}
            items={model.meetings.map((meeting) => ({
              title: meeting.title,
              href: paths.dialogueMeeting(meeting.id),
              detail: format.date(meeting.heldOn),
            }))}
          />
        </Section>
      )}
      <Section title={t("people.title")}>
        {model.people.length === 0 ? (
          <p>{t("people.none")}</p>
        ) : (
          model.people.map((person) => (
            <PersonChip
              key={person.name + person.role}
              name={person.name}
              detail={person.title || auth(`role.${person.role}`)}
            />
          ))
        )}
      </Section>
    </>
  );
}
