import type { Shape } from "./light.ts";

/** What is drawn inside each light, in a square of twenty; constants, so that they may stand in a page unescaped. */
export const lightDrawings: Readonly<Record<Shape, string>> = {
  tick: '<circle class="light-fill" cx="10" cy="10" r="9"/><path class="light-cut" d="m5.6 10.4 3 3 5.8-6.4"/>',
  half: '<circle class="light-line" cx="10" cy="10" r="8"/><path class="light-fill" d="M10 2a8 8 0 0 1 0 16Z"/>',
  triangle:
    '<path class="light-fill light-round" d="M10 2.5 18.5 17.3H1.5Z"/><path class="light-cut" d="M10 7.8v4M10 14.7v.1"/>',
  ring: '<circle class="light-line" cx="10" cy="10" r="8" stroke-dasharray="3.59 2.694"/>',
  clock:
    '<circle class="light-line" cx="10" cy="10" r="8"/><path class="light-line" d="M10 5.5V10l3 2"/>',
  sprout:
    '<path class="light-line" d="M10 18v-8"/><path class="light-fill" d="M9.8 11.6C9.6 7.8 7 5.6 2.6 5.5c0 4.2 2.9 6.6 7.2 6.1Z"/><path class="light-fill" d="M10.2 9.2C10.3 5 13 2.6 17.4 2.5c.1 4.5-2.7 7.1-7.2 6.7Z"/>',
  hourglass:
    '<path class="light-line" d="M4.5 2h11M4.5 18h11M6 2v3.5L10 10l4-4.5V2M6 18v-3.5L10 10l4 4.5V18"/>',
  faded: '<path class="light-line" d="M16.9 6a8 8 0 1 0 1 5.2M17.5 2v4h-4"/>',
  person:
    '<circle class="light-line" cx="10" cy="6" r="3.6"/><path class="light-line" d="M2.5 18c.6-4.2 3.6-6 7.5-6s6.9 1.8 7.5 6"/>',
  dots: '<circle class="light-fill" cx="3.5" cy="10" r="1.8"/><circle class="light-fill" cx="10" cy="10" r="1.8"/><circle class="light-fill" cx="16.5" cy="10" r="1.8"/>',
  dash: '<circle class="light-line" cx="10" cy="10" r="8"/><path class="light-line" d="M6.5 10h7"/>',
};
