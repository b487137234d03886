import { type CheckCode, INDICATOR_CHECKS } from "#app/domain/indicators/checks/remark.ts";
import { remarksFor } from "#app/domain/indicators/checks/remarks-for.ts";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { NETWORK_REMARKS } from "./network-remarks.ts";

/** How a check stands to the network's remarks, in rows of the table. */
export type Calibrated = {
  readonly code: CheckCode;
  readonly fired: readonly string[];
  /** Rows where the network remarked the same. */
  readonly reproduced: readonly string[];
  /** Rows where the document shows it, though the network spoke of something else. */
  readonly inDocument: readonly string[];
  /** Rows the network called ok, or passed without a word. */
  readonly onOk: readonly string[];
  /** The network's remarks of this kind that the check did not see. */
  readonly missed: readonly string[];
};

const GROUP_OF_THE_WHOLE = 2;

/** Runs every check over the 55 rows as they stand in the document and holds the result against the network's remarks. */
export function calibrate(): readonly Calibrated[] {
  const rows = NOETTEROY.indicators;
  const remarks = remarksFor(
    rows.map((row) => ({
      name: row.indicator,
      baselineRaw: row.statusRaw,
      baselineYear: NOETTEROY.statusYear,
      dataSource: row.source,
      isOverall: row.group === GROUP_OF_THE_WHOLE,
      targets: [{ year: NOETTEROY.targetYear, raw: row.targetRaw }],
    })),
  );
  const firedOn = (code: CheckCode) =>
    rows.flatMap(({ number }, index) =>
      remarks[index]?.some((remark) => remark.code === code) ? [number] : [],
    );
  return INDICATOR_CHECKS.map((code) => {
    const fired = firedOn(code);
    const said = [...NETWORK_REMARKS].flatMap(([row, { codes }]) =>
      codes.includes(code) ? [row] : [],
    );
    return {
      code,
      fired,
      reproduced: fired.filter((row) => said.includes(row)),
      inDocument: fired.filter((row) => NETWORK_REMARKS.get(row)?.inDocument.includes(code)),
      onOk: fired.filter(isOk),
      missed: said.filter((row) => !fired.includes(row)),
    };
  });
}

/** All codes together. */
export function total(calibrated: readonly Calibrated[]) {
  const count = (key: Exclude<keyof Calibrated, "code">) =>
    calibrated.reduce((sum, check) => sum + check[key].length, 0);
  return {
    fired: count("fired"),
    reproduced: count("reproduced"),
    inDocument: count("inDocument"),
    onOk: count("onOk"),
    missed: count("missed"),
    okRows: NOETTEROY.indicators.filter(({ number }) => isOk(number)).length,
    rows: NOETTEROY.indicators.length,
  };
}

/** A row is ok where the network said so, or passed it without any remark. */
function isOk(number: string): boolean {
  const remarks = NETWORK_REMARKS.get(number);
  return remarks === undefined || (remarks.codes.length === 0 && remarks.others.includes("ok"));
}
