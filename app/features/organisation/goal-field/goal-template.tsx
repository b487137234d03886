import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { OrderedList } from "../ordered-list.tsx";
import { RetiredList } from "../retired-list.tsx";

/** The fields every goal in every area has (R4-09, R4-11, R4-12, R4-15, R4-18), in the order of the form. */
const mandatory = [
  "title",
  "kind",
  "background",
  "bearings",
  "statement",
  "expectedEffect",
  "followUpPlan",
  "evidence",
  "actions",
  "responsible",
] as const;

type GoalField = {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly isRequired: 0 | 1;
};

/** The template as it stands: what nobody can take away, then the organisation's own fields in order. */
export function GoalTemplate({
  inUse,
  retired,
}: {
  inUse: readonly GoalField[];
  retired: readonly GoalField[];
}) {
  const t = useTexts("organisation");
  return (
    <>
      <Section title={t("field.mandatory.title")} lead={t("field.mandatory.lead")}>
        <ol className="template-fields">
          {mandatory.map((name) => (
            <li key={name}>{t(`mandatory.${name}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t("field.own.title")} lead={t("field.own.lead")}>
        {inUse.length === 0 ? (
          <EmptyState
            title={t("field.list.empty")}
            action={
              <LinkButton href={paths.newGoalField()} variant="secondary">
                {t("field.new.title")}
              </LinkButton>
            }
          >
            {t("field.list.empty.text")}
          </EmptyState>
        ) : (
          <OrderedList
            label={t("field.own.title")}
            action={paths.orderGoalFields()}
            items={inUse.map(({ id, name, help, isRequired }) => ({
              id,
              name,
              href: paths.manageGoalField(id),
              detail: [isRequired ? t("field.required") : "", help].filter(Boolean).join(" · "),
            }))}
          />
        )}
      </Section>
      <RetiredList
        items={retired.map(({ id, name }) => ({ title: name, href: paths.manageGoalField(id) }))}
      />
    </>
  );
}
