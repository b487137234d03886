import type { ReactNode } from "react";

/**
 * Something that stands as it is on a wide screen, and on a phone is folded into one line that opens. Both are in the page; only
 * one of them is shown or read out.
 */
export function FoldOnPhone({
  summary,
  children,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <div className="fold-wide">{children}</div>
      <details className="fold-phone">
        <summary>
          <span className="chevron" aria-hidden="true" />
          <span>{summary}</span>
        </summary>
        {children}
      </details>
    </>
  );
}
