import { MEANING_FIELDS } from "#app/domain/indicators/definition-version.ts";
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

/** What an indicator means as it stands, by the names of the form's fields; only the parts that are filled in. */
export type KnownMeaning = Readonly<Partial<Record<(typeof MEANING_FIELDS)[number], string>>>;

export function meaningInForm(indicator: IndicatorModel): KnownMeaning {
  const values: Readonly<Record<string, unknown>> = formValuesOf(indicator);
  return Object.fromEntries(
    MEANING_FIELDS.flatMap((field) => (values[field] ? [[field, String(values[field])]] : [])),
  );
}
