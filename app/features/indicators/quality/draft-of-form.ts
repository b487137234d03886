import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import { remarksFor } from "#app/domain/indicators/checks/remarks-for.ts";
import { toDecimal } from "#app/domain/indicators/decimal.ts";
import { DIRECTIONS } from "#app/domain/indicators/direction.ts";

/** Which form is being filled in. */
export type TypedPart = "indicator" | "target";

type TypedIn = (name: string) => string;

const MEASURE_KINDS = ["count", "share", "mean", "rank", "amount", "yesNo", "text"] as const;
const TYPES = ["count", "measuredQuality", "perceivedQuality"] as const;
const PERSPECTIVES = ["users", "staff", "economy", "society"] as const;
const INFLUENCE = ["yes", "partly", "no", "notStated"] as const;

/** Rows of the form of targets. */
const mostTargets = 40;

/**
 * The remarks on a form as it stands. What is merely not filled in yet draws none: the person sees that. Nor does the form of a target
 * speak of the indicator's other cells.
 */
export function remarksWhileTyping(
  base: IndicatorDraft | undefined,
  part: TypedPart,
  typedIn: TypedIn,
): readonly Remark[] {
  const draft = part === "target" && base ? withTarget(base, typedIn) : indicatorOf(typedIn);
  const remarks = (remarksFor([draft])[0] ?? []).filter(({ code }) => !code.endsWith("-missing"));
  return part === "target" ? remarks.filter(({ field }) => field.startsWith("target")) : remarks;
}

function withTarget(base: IndicatorDraft, typedIn: TypedIn): IndicatorDraft {
  const rows = Array.from({ length: mostTargets }, (_, index) => ({
    raw: typedIn(`targets[${index}].raw`),
    year: Number(typedIn(`targets[${index}].year`)) || undefined,
  }));
  return { ...base, targets: rows.filter(({ raw }) => raw.trim() !== "") };
}

function indicatorOf(typedIn: TypedIn): IndicatorDraft {
  const year = Number(typedIn("baselineYear"));
  return {
    name: typedIn("name"),
    description: typedIn("description"),
    unit: typedIn("unit"),
    direction: oneOf(DIRECTIONS, typedIn("direction")),
    measureKind: oneOf(MEASURE_KINDS, typedIn("measureKind")),
    indicatorType: oneOf(TYPES, typedIn("indicatorType")),
    perspective: oneOf(PERSPECTIVES, typedIn("perspective")),
    influenceable: oneOf(INFLUENCE, typedIn("influenceable")),
    scaleMin: decimalOf(typedIn("scaleMin")),
    scaleMax: decimalOf(typedIn("scaleMax")),
    numerator: typedIn("numerator"),
    denominator: typedIn("denominator"),
    dataSource: typedIn("dataSource"),
    consistencyGroup: typedIn("consistencyGroup"),
    baselineRaw: typedIn("baselineRaw"),
    baselineYear: Number.isInteger(year) && year > 0 ? year : undefined,
  };
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function decimalOf(text: string) {
  return toDecimal(text.trim().replace(",", ".").replace("\u2212", "-"));
}
