import type { ReactNode } from "react";
import type { Light } from "#app/ui/data/light.ts";
import { LightMark } from "#app/ui/data/light-mark.tsx";

type LinkListItem = {
  readonly title: string;
  readonly href: string;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly light?: Light | undefined;
  /** The detail says the light's word itself. */
  readonly saysLight?: boolean;
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
            </span>
          ) : null}
          <div className="link-list-words">
            <a href={item.href}>{item.title}</a>
            <Detail item={item} />
          </div>
          {item.aside ? <div className="link-list-aside">{item.aside}</div> : null}
        </li>
      ))}
    </ul>
  );
}

/** What is worth knowing, after the word of the light: no colour stands alone. */
function Detail({ item }: { readonly item: LinkListItem }) {
  const word = item.light && !item.saysLight ? item.light.label : "";
  if (!word && !item.detail) return null;
  return (
    <div className="link-list-detail">
      {word ? <span className="link-list-light">{word}</span> : null}
      {word && item.detail ? " · " : null}
      {item.detail}
    </div>
  );
}
