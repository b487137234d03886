import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";

type Name = "title" | "theme" | "heldOn" | "startsAtTime" | "place";

/** What another person has saved of a meeting in the meantime, beside what was typed. */
export function MeetingConflict(props: {
  readonly fields: Readonly<Record<Name, FieldSource>>;
  readonly theirs: Readonly<Record<string, string>>;
}) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const { fields, theirs } = props;
  const pair = (name: Name, written: (text: string) => string = (text) => text) => ({
    label: t(`plan.${name}`),
    mine: shown(fields[name].initialValue, written),
    theirs: shown(theirs[name], written),
  });
  return (
    <ConflictView
      fields={[
        pair("title"),
        pair("theme"),
        pair("heldOn", format.date),
        pair("startsAtTime", format.time),
        pair("place"),
      ]}
    />
  );
}

function shown(value: unknown, written: (text: string) => string): string {
  return typeof value === "string" && value !== "" ? written(value) : "";
}
