import { useFormat } from "#app/i18n/texts.tsx";
import type { Shape, Tone } from "./light.ts";
import { LightMark } from "./light-mark.tsx";

export type Tab = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
  /** The mark of the state it shows. */
  readonly mark?: { readonly shape: Shape; readonly tone: Tone } | undefined;
};

/** Views of the same matter, each with its own address; as a line of tabs or as filter chips. */
export function Tabs({
  label,
  items,
  look = "line",
}: {
  readonly label: string;
  readonly items: readonly Tab[];
  readonly look?: "line" | "chips" | undefined;
}) {
  const format = useFormat();
  return (
    <nav className={`tabs tabs-${look}`} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.mark ? (
                <span className={`light light-${item.mark.tone}`}>
                  <LightMark shape={item.mark.shape} />
                </span>
              ) : null}
              {item.label}
              {item.count === undefined ? null : (
                <span className="tabs-count"> {format.number(item.count)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
