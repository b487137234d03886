import type { ReactNode } from "react";

/** Things below each other with even air between them. */
export function Stack({
  gap = "m",
  children,
}: {
  readonly gap?: "s" | "m" | "l" | undefined;
  readonly children: ReactNode;
}) {
  return <div className={`stack stack-${gap}`}>{children}</div>;
}
