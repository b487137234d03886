import { isGoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { useGoalLight } from "./goal-light.tsx";
import type { ReportFields } from "./report-form.tsx";

const texts = ["deviationReason", "explanation", "remedy", "effectAchieved", "evidence"] as const;

/** Two people's reports beside each other, so that neither is lost. */
export function ReportConflict(props: {
  readonly fields: ReportFields;
  readonly theirs: Readonly<Record<string, string>>;
}) {
  const { fields, theirs } = props;
  const t = useTexts("followUp");
  const light = useGoalLight();
  const typed = (field: { readonly value: unknown }) => String(field.value ?? "");
  const statusWord = (status: string) => (isGoalStatus(status) ? light(status).label : "");
  const differing = texts.filter((name) => typed(fields[name]) !== (theirs[name] ?? ""));
  return (
    <ConflictView
      fields={[
        {
          label: t("field.status"),
          mine: statusWord(typed(fields.status)),
          theirs: statusWord(theirs.status ?? ""),
        },
        ...differing.map((name) => ({
          label: t(`field.${name}`),
          mine: typed(fields[name]),
          theirs: theirs[name] ?? "",
        })),
      ]}
    />
  );
}
