import type { Doubt } from "./import-plan.ts";
import type { PlanContext, RowCell, RowNotes } from "./plan-row.server.ts";

/** Said by a file of what nobody has settled: it is kept as doubtful, for a person to confirm later. */
export const openReading = "?";

/** Said by statistics that count a series in percent: its figures are percents as they stand, however small. */
export const inPercent = "%";

type Asked = Pick<Doubt, "use" | "year" | "raw" | "options" | "proposed"> & {
  /** The reading that the file itself names, as one that was given out from here does. */
  readonly said: string;
};

/**
 * The reading of a doubtful cell: what a person has chosen in the preview, else what the file says was chosen before; undefined while it
 * is open. A choice that fits none of the readings is none.
 */
export function chooseReading(
  cell: RowCell,
  { said, ...asked }: Asked,
  { choices }: PlanContext,
  { doubts }: RowNotes,
): string | undefined {
  const isOffered = (wanted: string) => asked.options.some(({ key }) => key === wanted);
  const chosen = choices[cell.key] ?? "";
  if (!isOffered(chosen) && said !== "" && isOffered(said)) return said;
  doubts.push({ ...asked, cell: cell.key, chosen: isOffered(chosen) ? chosen : "" });
  return isOffered(chosen) ? chosen : undefined;
}
