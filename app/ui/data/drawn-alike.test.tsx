import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sparkMarkup } from "../charts/spark-markup.ts";
import { Sparkline } from "../charts/sparkline.tsx";
import type { Shape } from "./light.ts";
import { lightDrawings } from "./light-drawings.ts";
import { lightMarkup } from "./light-markup.ts";
import { StatusLight } from "./status-light.tsx";

test.each(Object.keys(lightDrawings) as Shape[])(
  "the light %s is the same in a long table as elsewhere",
  (shape) => {
    const light = { shape, tone: "red", label: "Ikke opfyldt & <sent>" } as const;
    expect(lightMarkup(light).text).toBe(renderToStaticMarkup(<StatusLight {...light} size="s" />));
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
