import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

type SectionProps = {
  readonly title: ReactNode;
  readonly id?: string | undefined;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
};

/** A part of a page under its own heading, set apart by a hairline and air. */
export function Section({ title, id, lead, action, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      className={classes("section", `section-${level}`)}
      id={id}
      aria-labelledby={id ? `${id}-title` : undefined}
    >
      <div className="section-head">
        <Heading id={id ? `${id}-title` : undefined}>{title}</Heading>
        {action ? <div className="section-action">{action}</div> : null}
      </div>
      {lead ? <p className="section-lead">{lead}</p> : null}
      {children}
    </section>
  );
}
