import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

/** Something folded away under its own words. */
export function Disclosure({
  summary,
  children,
  open,
  quiet,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}) {
  return (
    <details className={classes("disclosure", quiet && "disclosure-quiet")} open={open}>
      <summary>
        <span className="chevron" aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
