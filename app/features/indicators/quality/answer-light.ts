import type { CriterionAnswer } from "#app/domain/indicators/quality.ts";
import type { Light } from "#app/ui/data/light.ts";

/** Shape and tone of an answer; its word says it too. */
export function lightOfAnswer(answer: CriterionAnswer | null): Pick<Light, "shape" | "tone"> {
  if (answer === "yes") return { shape: "tick", tone: "green" };
  if (answer === "partly") return { shape: "half", tone: "yellow" };
  if (answer === "no") return { shape: "triangle", tone: "red" };
  return { shape: "ring", tone: "grey" };
}
