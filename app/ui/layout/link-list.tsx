import type { ReactNode } from "react";
import type { Light } from "#app/ui/data/light.ts";
import { LightMark } from "#app/ui/data/light-mark.tsx";

type LinkListItem = {
  readonly title: string;
  readonly href: string;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly light?: Light | undefined;
};

/** Things to open, one a line: a title, what is worth knowing, and a word at the end such as a deadline. */
export function LinkList({
  items,
  empty,
}: {
  readonly items: readonly LinkListItem[];
  readonly empty?: ReactNode;
}) {
  if (items.length === 0) return <>{empty ?? null}</>;
  return (
    <ul className="link-list">
      {items.map((item) => (
        <li key={item.href}>
          {item.light ? (
            <span className={`light light-${item.light.tone} light-m`}>
              <LightMark shape={item.light.shape} />
              <span className="only-read">{item.light.label}</span>
            </span>
          ) : null}
          <div className="link-list-words">
            <a href={item.href}>{item.title}</a>
            {item.detail ? <div className="link-list-detail">{item.detail}</div> : null}
          </div>
          {item.aside ? <div className="link-list-aside">{item.aside}</div> : null}
        </li>
      ))}
    </ul>
  );
}
