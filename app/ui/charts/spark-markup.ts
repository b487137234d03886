import type { Tone } from "#app/ui/data/light.ts";
import { type Markup, markup } from "../markup.ts";
import { type SparkGiven, sparkShape, sparkSize } from "./spark-shape.ts";

/** A development small enough for a table's cell, as `Sparkline` draws it, for tables of many rows. */
export function sparkMarkup(
  given: SparkGiven & { readonly label: string; readonly tone: Tone },
): Markup {
  const { label, tone } = given;
  const shape = sparkShape(given);
  if (!shape) return markup`<span aria-label="${label}" role="img">–</span>`;
  const { targetY, runs, end } = shape;
  const target =
    targetY !== null &&
    markup`<line class="spark-target" x1="0" x2="${sparkSize.width}" y1="${targetY}" y2="${targetY}"></line>`;
  const lines = runs.map((run) => markup`<path class="spark-line" d="${run}"></path>`);
  const dot =
    end && markup`<circle class="spark-end" cx="${end.x}" cy="${end.y}" r="3.5"></circle>`;
  return markup`<svg class="spark tone-${tone}" width="${sparkSize.width}" height="${sparkSize.height}" role="img" aria-label="${label}" focusable="false">${target}${lines}${dot}</svg>`;
}
