import {
  type GoalReport,
  MISSING_IN_REPORT,
  missingInReport,
} from "#app/domain/follow-up/goal-report.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Checklist } from "#app/ui/layout/checklist.tsx";
import { fieldOfMissing } from "./missing-fields.ts";

/** What is in place and what a report still lacks before it can be handed in. */
export function ReportMissing(props: { readonly report: GoalReport; readonly formId: string }) {
  const t = useTexts("followUp");
  const { report } = props;
  const missing = new Set(missingInReport(report));
  const asked = MISSING_IN_REPORT.filter((part) => missing.has(part) || isAsked(part, report));
  return (
    <>
      <p>{missing.size === 0 ? t("missing.none") : t("missing.some", { count: missing.size })}</p>
      <Checklist
        items={asked.map((part) => ({
          label: t(`missing.${part}`),
          done: !missing.has(part),
          ...(missing.has(part) ? { href: `#${props.formId}-${fieldOfMissing[part]}` } : {}),
        }))}
      />
    </>
  );
}

/** Whether the part belongs to a report of this status at all, so that nothing needless is ticked off. */
function isAsked(part: (typeof MISSING_IN_REPORT)[number], report: GoalReport): boolean {
  if (part === "status") return true;
  const empty = { ...report, ...nothing, attachedEvidence: 0 };
  return missingInReport(empty).includes(part);
}

const nothing = {
  deviationReason: "",
  explanation: "",
  remedy: "",
  effectAchieved: "",
  evidence: "",
};
