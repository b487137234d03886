import type { ReactNode } from "react";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { type Shape, shapeOfTone, type Tone } from "./light.ts";
import { LightMark } from "./light-mark.tsx";

export type CountSegment = {
  readonly tone: Tone;
  readonly shape?: Shape | undefined;
  readonly count: number;
  readonly label: string;
};

type CountBarProps = {
  /** What is counted, read out in front of the counts. */
  readonly label: string;
  readonly segments: readonly CountSegment[];
  /** Words in front of the counts, for instance the total. */
  readonly lead?: ReactNode;
};

/** How many there are of each, as a bar and in words. */
export function CountBar({ label, segments, lead }: CountBarProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const shown = segments.filter((segment) => segment.count > 0);
  if (shown.length === 0) return <p className="count-words">{lead ?? t("count.none")}</p>;
  return (
    <div className="count">
      <svg className="count-bar" width="100%" height="12" aria-hidden="true" focusable="false">
        {sharesOf(shown).map(({ segment, from, share }) => (
          <rect
            key={segment.label}
            className={`count-part tone-${segment.tone}`}
            x={`${from}%`}
            y={segment.tone === "grey" ? 4 : 0}
            width={`${share}%`}
            height={segment.tone === "grey" ? 4 : 12}
          />
        ))}
      </svg>
      <ul className="count-words" aria-label={label}>
        {lead ? <li className="count-lead">{lead}</li> : null}
        {shown.map((segment) => (
          <li key={segment.label} className={`light light-${segment.tone} light-s`}>
            <LightMark shape={segment.shape ?? shapeOfTone[segment.tone]} />
            <span>
              <b>{format.number(segment.count)}</b> {segment.label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where each part begins and how long it is, in percent with two decimals. */
export function sharesOf(segments: readonly CountSegment[]) {
  const total = segments.reduce((sum, segment) => sum + segment.count, 0);
  let before = 0;
  return segments.map((segment) => {
    const from = percent(before, total);
    before += segment.count;
    return { segment, from, share: Math.round((percent(before, total) - from) * 100) / 100 };
  });
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
