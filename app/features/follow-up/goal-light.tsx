import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { Light } from "#app/ui/data/light.ts";
import { StatusLight } from "#app/ui/data/status-light.tsx";

const looks: Record<GoalStatus, Pick<Light, "shape" | "tone">> = {
  green: { shape: "tick", tone: "green" },
  yellow: { shape: "half", tone: "yellow" },
  red: { shape: "triangle", tone: "red" },
  noData: { shape: "ring", tone: "grey" },
  notDue: { shape: "clock", tone: "grey" },
  tooEarly: { shape: "sprout", tone: "grey" },
  notPublished: { shape: "hourglass", tone: "grey" },
  notRated: { shape: "dash", tone: "grey" },
};

/** A goal's colour or the grey state beside it: always shape, word and colour. */
export function GoalLight({ status, size }: { status: GoalStatus; size?: "s" | "m" | "l" }) {
  const light = useGoalLight()(status);
  return <StatusLight {...light} {...(size ? { size } : {})} />;
}

/** The light of a status, for tables and charts that draw it themselves. */
export function useGoalLight(): (status: GoalStatus) => Light {
  const t = useTexts("followUp");
  return (status) => ({ ...looks[status], label: t(`status.${status}`) });
}

/** What a status says of a goal, as a sentence for those who read and do not report. */
export function useStatusMeaning(): (status: GoalStatus) => string {
  const t = useTexts("followUp");
  return (status) => (status === "red" ? t("status.red.means") : t(`status.${status}.help`));
}
