import { Children, type ReactNode } from "react";

/** Short facts on one quiet line, with dots between them. */
export function Meta({ items }: { readonly items: readonly ReactNode[] }) {
  const shown = Children.toArray(
    items.filter((item) => item !== null && item !== undefined && item !== false && item !== ""),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="meta">
      {shown.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts have no identity of their own and never move
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
