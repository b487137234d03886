import { StatusLight } from "#app/ui/data/status-light.tsx";
import type { ShownYear } from "../indicator-model.ts";
import { useRatingLight } from "../rating-light.tsx";
import { useJudgementWords } from "./use-judgement-words.ts";

/** A year's colour in force, and beside it whether a person set it or a committee has accepted the deviation. */
export function YearLight({
  year,
  size,
}: {
  readonly year: Pick<ShownYear, "rating" | "override" | "deviation">;
  readonly size?: "s" | "m" | "l";
}) {
  const light = useRatingLight()(year.rating);
  const note = useJudgementWords().note(year);
  return <StatusLight {...light} size={size} note={note || undefined} />;
}
