import type { ReactNode } from "react";

type KeyFigure = {
  readonly value: ReactNode;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly href?: string | undefined;
};

/** A few figures that sum up a page. */
export function KeyFigures({ items }: { readonly items: readonly KeyFigure[] }) {
  return (
    <dl className="figures">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.href ? <a href={item.href}>{item.label}</a> : item.label}</dt>
          <dd className="figures-value">{item.value}</dd>
          {item.detail ? <dd className="figures-detail">{item.detail}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
