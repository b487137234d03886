import { Markup, markup } from "../markup.ts";
import type { Light } from "./light.ts";
import { lightDrawings } from "./light-drawings.ts";

type Look = {
  readonly size?: "s" | "m";
  readonly compact?: boolean;
  readonly note?: string | undefined;
};

/** A state as shape, word and colour, as `StatusLight` draws it, for tables of many rows. */
export function lightMarkup({ shape, tone, label }: Light, look: Look = {}): Markup {
  const { size = "s", compact = false, note } = look;
  const drawing = Markup.ofConstant(lightDrawings[shape]);
  const compactClass = compact ? " light-compact" : "";
  const title = compact && markup` title="${label}"`;
  const noted = note ? markup`<span class="light-note">${note}</span>` : null;
  return markup`<span class="light light-${tone} light-${size}${compactClass}"${title}><svg class="light-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawing}</svg><span class="light-word">${label}</span>${noted}</span>`;
}
