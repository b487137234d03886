import type { ReactNode } from "react";
import type { Shape } from "./light.ts";

const drawings: Record<Shape, ReactNode> = {
  tick: (
    <>
      <circle className="light-fill" cx="10" cy="10" r="9" />
      <path className="light-cut" d="m5.6 10.4 3 3 5.8-6.4" />
    </>
  ),
  half: (
    <>
      <circle className="light-line" cx="10" cy="10" r="8" />
      <path className="light-fill" d="M10 2a8 8 0 0 1 0 16Z" />
    </>
  ),
  triangle: (
    <>
      <path className="light-fill light-round" d="M10 2.5 18.5 17.3H1.5Z" />
      <path className="light-cut" d="M10 7.8v4M10 14.7v.1" />
    </>
  ),
  ring: <circle className="light-line" cx="10" cy="10" r="8" strokeDasharray="3.59 2.694" />,
  clock: (
    <>
      <circle className="light-line" cx="10" cy="10" r="8" />
      <path className="light-line" d="M10 5.5V10l3 2" />
    </>
  ),
  sprout: (
    <>
      <path className="light-line" d="M10 18v-8" />
      <path className="light-fill" d="M9.8 11.6C9.6 7.8 7 5.6 2.6 5.5c0 4.2 2.9 6.6 7.2 6.1Z" />
      <path className="light-fill" d="M10.2 9.2C10.3 5 13 2.6 17.4 2.5c.1 4.5-2.7 7.1-7.2 6.7Z" />
    </>
  ),
  hourglass: (
    <>
      <path
        className="light-line"
        d="M4.5 2h11M4.5 18h11M6 2v3.5L10 10l4-4.5V2M6 18v-3.5L10 10l4 4.5V18"
      />
    </>
  ),
  dash: (
    <>
      <circle className="light-line" cx="10" cy="10" r="8" />
      <path className="light-line" d="M6.5 10h7" />
    </>
  ),
};

/** Only the shape of a light, for places where its word stands beside it. */
export function LightMark({ shape }: { readonly shape: Shape }) {
  return (
    <svg
      className="light-mark"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}
