import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export type AgendaItem = {
  readonly key: string;
  readonly time?: string | undefined;
  readonly duration?: string | undefined;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly current?: boolean | undefined;
  readonly done?: boolean | undefined;
  readonly children?: ReactNode;
};

/** The items of a meeting with their time. */
export function Agenda({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly AgendaItem[];
}) {
  return (
    <ol className="agenda" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.key}
          id={item.key}
          className={classes(item.current && "agenda-current", item.done && "agenda-done")}
          aria-current={item.current ? "step" : undefined}
        >
          <div className="agenda-time">
            {item.time ? <span>{item.time}</span> : null}
            {item.duration ? <small>{item.duration}</small> : null}
          </div>
          <div className="agenda-words">
            <div className="agenda-title">{item.title}</div>
            {item.detail ? <div className="agenda-detail">{item.detail}</div> : null}
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
