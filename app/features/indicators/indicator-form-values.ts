import type { IndicatorModel } from "./view-indicator.server.ts";

/** What the form of a new indicator begins with. */
export const formDefaults = {
  influenceable: "notStated",
  frequency: "year",
  graceDays: "30",
  effectLagYears: "0",
} as const;

/** An indicator by the names of the form's fields; what is not stated is empty. */
export function formValuesOf({ definition, ...indicator }: IndicatorModel) {
  const { number, heading, name, description, unit, dataSource } = indicator;
  const { baselineRaw, baselineReading, baselineYear } = indicator;
  const filled = Object.fromEntries(
    Object.entries(definition).flatMap(([key, value]) =>
      value === null || typeof value === "boolean" ? [] : [[key, String(value)]],
    ),
  );
  return {
    ...{ number, heading, name, description, unit, dataSource, baselineRaw, baselineReading },
    ...(baselineYear === null ? {} : { baselineYear: String(baselineYear) }),
    ...filled,
    isShared: definition.isShared,
  };
}
