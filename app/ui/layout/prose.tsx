import type { ReactNode } from "react";

/** Running text, never wider than is good to read. */
export function Prose({
  size = "m",
  children,
}: {
  readonly size?: "m" | "l" | undefined;
  readonly children: ReactNode;
}) {
  return <div className={`prose prose-${size}`}>{children}</div>;
}
