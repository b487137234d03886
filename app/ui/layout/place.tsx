import { useTexts } from "#app/i18n/texts.tsx";

export type PlaceItem = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly switcher?:
    | { readonly label: string; readonly options: readonly PlaceOption[] }
    | undefined;
};

export type PlaceOption = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly detail?: string | undefined;
};

/** The line above the heading: where one is, and the neighbouring places one can change to. */
export function Place({ items }: { readonly items: readonly PlaceItem[] }) {
  const t = useTexts("ui");
  return (
    <nav className="place" aria-label={t("frame.place")}>
      <ol>
        {items.map((item, index) => (
          <li key={item.label}>
            {item.switcher ? (
              <Switcher item={item} switcher={item.switcher} />
            ) : (
              <PlaceName item={item} here={index === items.length - 1} />
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PlaceName({ item, here }: { readonly item: PlaceItem; readonly here: boolean }) {
  if (!item.href) return <span aria-current={here ? "page" : undefined}>{item.label}</span>;
  return (
    <a href={item.href} aria-current={here ? "page" : undefined}>
      {item.label}
    </a>
  );
}

function Switcher({
  item,
  switcher,
}: {
  readonly item: PlaceItem;
  readonly switcher: NonNullable<PlaceItem["switcher"]>;
}) {
  return (
    <details className="menu" name="menu">
      <summary className="place-switch">
        <span>{item.label}</span>
        <span className="only-read">{switcher.label}</span>
        <span className="chevron" aria-hidden="true" />
      </summary>
      <div className="menu-panel">
        <p className="menu-head">{switcher.label}</p>
        {switcher.options.map((option) => (
          <a
            key={option.href}
            className="menu-line"
            href={option.href}
            aria-current={option.current ? "true" : undefined}
          >
            <span>{option.label}</span>
            {option.detail ? <small>{option.detail}</small> : null}
          </a>
        ))}
      </div>
    </details>
  );
}
