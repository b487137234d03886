import { useTexts } from "#app/i18n/texts.tsx";

export type TocItem = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly level?: 1 | 2 | undefined;
};

/** The parts of a long page. */
export function Toc({
  label,
  items,
}: {
  readonly label?: string | undefined;
  readonly items: readonly TocItem[];
}) {
  const t = useTexts("ui");
  return (
    <nav className="toc" aria-label={label ?? t("toc.label")}>
      <p className="toc-title">{label ?? t("toc.label")}</p>
      <ol>
        {items.map((item) => (
          <li key={item.href} className={item.level === 2 ? "toc-2" : undefined}>
            <a href={item.href} aria-current={item.current ? "true" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
