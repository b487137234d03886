import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

/** Buttons beside each other, the most important first; below each other on a phone. */
export function ButtonRow({
  children,
  end = false,
}: {
  readonly children: ReactNode;
  readonly end?: boolean | undefined;
}) {
  return <div className={classes("button-row", end && "button-row-end")}>{children}</div>;
}
