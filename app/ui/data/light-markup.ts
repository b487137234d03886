import { Markup, markup } from "../markup.ts";
import type { Light } from "./light.ts";
import { lightDrawings } from "./light-drawings.ts";

/** A state as shape, word and colour, as `StatusLight` draws it, for tables of many rows. */
export function lightMarkup({ shape, tone, label }: Light): Markup {
  const drawing = Markup.ofConstant(lightDrawings[shape]);
  return markup`<span class="light light-${tone} light-s"><svg class="light-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawing}</svg><span class="light-word">${label}</span></span>`;
}
