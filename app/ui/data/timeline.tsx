import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import type { Light, Tone } from "./light.ts";
import { StatusLight } from "./status-light.tsx";

export type TimelineItem = {
  readonly key: string;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly href?: string | undefined;
  readonly light?: Light | undefined;
  readonly tone?: Tone | undefined;
  readonly children?: ReactNode;
};

/** What happened, in the order of time. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li
          key={item.key}
          id={item.key}
          className={classes(toneOf(item) && `tone-${toneOf(item)}`, item.light && "timeline-lit")}
        >
          <div className="timeline-head">
            <span className="timeline-title">
              {item.href ? <a href={item.href}>{item.title}</a> : item.title}
            </span>
            {item.light ? <StatusLight {...item.light} /> : null}
            <span className="timeline-when">{item.when}</span>
          </div>
          {item.children ? <div className="timeline-body">{item.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}

function toneOf(item: TimelineItem): Tone | undefined {
  return item.tone ?? item.light?.tone;
}
