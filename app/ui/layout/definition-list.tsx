import type { ReactNode } from "react";

type Definition = { readonly term: string; readonly value: ReactNode };

/** Terms with their values, beside each other or stacked. */
export function DefinitionList({
  items,
  layout = "rows",
}: {
  readonly items: readonly Definition[];
  readonly layout?: "rows" | "stacked" | undefined;
}) {
  return (
    <dl className={`definitions definitions-${layout}`}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
