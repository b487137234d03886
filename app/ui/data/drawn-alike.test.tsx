import { Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { sparkMarkup } from "../charts/spark-markup.ts";
import { Sparkline } from "../charts/sparkline.tsx";
import type { Shape } from "./light.ts";
import { lightDrawings } from "./light-drawings.ts";
import { lightMarkup } from "./light-markup.ts";
import { Matrix } from "./matrix.tsx";
import { StatusLight } from "./status-light.tsx";

test.each(Object.keys(lightDrawings) as Shape[])(
  "the light %s is the same in a long table as elsewhere",
  (shape) => {
    const light = { shape, tone: "red", label: "Ikke opfyldt & <sent>" } as const;
    expect(lightMarkup(light).text).toBe(renderToStaticMarkup(<StatusLight {...light} size="s" />));
  },
);

const cells = [
  { shape: "half", tone: "yellow", label: 'Delvist "opfyldt"', href: "/maal/1?a=1&b=2" },
  { shape: "triangle", tone: "red", label: "Ikke opfyldt", detail: "2 mål & <flere>" },
  null,
] as const;

test.each([false, true])(
  "a matrix of words is drawn alike by both ways, compact: %s",
  (compact) => {
    const columns = ["En", "To", "Tre"].map((header) => ({ key: header, header }));
    const rows = [
      { key: "a", header: "Skole <b>", href: "/institutioner/a", cells },
      { key: "b", header: "Børnehus", cells: [] },
    ];
    const given = { caption: "Alle", corner: "Sted", columns, compact };
    const draw = (detail?: ReactNode) =>
      renderToStaticMarkup(
        <TextsProvider value={{ locale: "da", catalog: catalogs.da }}>
          <Matrix {...given} rows={rows.map((row) => ({ ...row, detail }))} />
        </TextsProvider>,
      );
    // A detail that is drawn as nothing takes the way of components.
    expect(draw()).toBe(draw(<Fragment />).replaceAll('<div class="cell-detail"></div>', ""));
  },
);

test.each([
  ["a line with a target", { values: [1, 2.5, 4], target: 3 }],
  ["a gap and a break", { values: [1, null, 4, 2, 8], breaksBefore: [3] }],
  ["one figure", { values: [5] }],
  ["nothing", { values: [null] }],
])("the small chart of %s is the same in a long table as elsewhere", (_, given) => {
  const props = { ...given, label: 'Andel "børn"', tone: "green" } as const;
  expect(sparkMarkup(props).text).toBe(renderToStaticMarkup(<Sparkline {...props} />));
});
