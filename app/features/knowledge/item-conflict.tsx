import type { ItemKind } from "#app/domain/knowledge/item.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";

type Names = "title" | "body" | "url" | "unit" | "points" | "pasted" | "source" | "sourceOn";

type Props = {
  readonly kind: ItemKind;
  readonly fields: Record<Names, { readonly value?: unknown }>;
  readonly theirs: Readonly<Record<string, string>>;
};

/** Two people's texts of one item beside each other. */
export function ItemConflict({ kind, fields, theirs }: Props) {
  const t = useTexts("knowledge");
  const format = useFormat();
  const typed = (name: Names) => String(fields[name].value ?? "");
  const text = (name: Names, label: string) => ({
    label,
    mine: typed(name),
    theirs: theirs[name] ?? "",
  });
  return (
    <ConflictView
      fields={[
        text("title", t("field.title")),
        ...(kind === "link" ? [text("url", t("field.url"))] : []),
        ...(kind === "series"
          ? [
              text("unit", t("field.unit")),
              {
                label: t("field.points"),
                mine: [pointsText(fields.points.value), typed("pasted")].filter(Boolean).join("\n"),
                theirs: theirs.points ?? "",
              },
            ]
          : []),
        text("body", kind === "text" ? t("field.body") : t("field.about")),
        text("source", t("field.source")),
        {
          label: t("field.sourceOn"),
          mine: format.date(typed("sourceOn")),
          theirs: format.date(theirs.sourceOn ?? ""),
        },
      ]}
    />
  );
}

/** Rows of a series as lines: "2021 82,5". */
export function pointsText(points: unknown): string {
  if (!Array.isArray(points)) return "";
  return points
    .map((point: { period?: string; value?: string } | undefined) =>
      [point?.period, point?.value].filter(Boolean).join(" "),
    )
    .filter(Boolean)
    .join("\n");
}
