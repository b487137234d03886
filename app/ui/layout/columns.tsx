import type { ReactNode } from "react";

/** The page's matter with a narrower column beside it, which comes after it on small screens and paper. */
export function Columns({
  children,
  aside,
  asideLabel,
}: {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  readonly asideLabel?: string | undefined;
}) {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      <aside className="columns-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
