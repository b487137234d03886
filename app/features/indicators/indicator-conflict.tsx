import { useMessages, useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import type { IndicatorFields } from "./indicator-form.tsx";
import type { FormChoices } from "./load-form-choices.server.ts";

/** The fields in the order of the form. */
const compared = [
  ...(["name", "description", "unit", "direction", "baselineRaw", "baselineYear"] as const),
  ...(["dataSource", "ownerId", "frequency", "number", "heading", "perspective"] as const),
  ...(["measureKind", "indicatorType", "influenceable"] as const),
  ...(["desiredThreshold", "desiredBenchmark", "lowerThreshold", "lowerBenchmark"] as const),
  ...(["scaleMin", "scaleMax", "bestEnd", "numerator", "denominator"] as const),
  ...(["publicationDelayDays", "graceDays", "effectLagYears"] as const),
  ...(["areaId", "parentId", "consistencyGroup"] as const),
] as const;
type ComparedName = (typeof compared)[number];

/** What another person saved meanwhile, beside what was typed here, at every field of the form. */
export function IndicatorConflict({
  fields,
  theirs,
  choices,
}: {
  readonly fields: IndicatorFields;
  readonly theirs: Readonly<Record<string, string>>;
  readonly choices: FormChoices;
}) {
  const t = useTexts("indicators");
  const message = useMessages("indicators");
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name;
  const shown = (name: ComparedName, value: string) => {
    if (value === "") return "";
    if (name === "ownerId") return nameIn(choices.owners, value) ?? value;
    if (name === "areaId") return nameIn(choices.areas, value) ?? value;
    if (name === "parentId") return nameIn(choices.parents, value) ?? value;
    const group = /Benchmark$/.test(name) ? "limit" : name;
    return message(`${group}.${value}`) || value;
  };
  return (
    <ConflictView
      fields={compared.map((name) => ({
        label: t(name === "baselineRaw" ? "field.baseline" : `field.${name}`),
        mine: shown(name, String(fields[name].value ?? "")),
        theirs: shown(name, theirs[name] ?? ""),
      }))}
    />
  );
}
