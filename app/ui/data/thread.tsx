import { useTexts } from "#app/i18n/texts.tsx";
import { FoldOnPhone } from "#app/ui/layout/fold-on-phone.tsx";

export type ThreadItem = {
  readonly kind: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  readonly detail?: string | undefined;
};

/** What led to this and what came of it, as knots on one thread. */
export function Thread({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly ThreadItem[];
}) {
  return (
    <nav className="thread" aria-label={label}>
      <FoldOnPhone summary={label}>
        <ol>
          {items.map((item) => (
            <li
              key={`${item.kind} ${item.title} ${item.href ?? ""}`}
              className={item.current ? "thread-current" : undefined}
            >
              <span className="thread-kind">{item.kind}</span>
              <ThreadTitle item={item} />
              {item.detail ? <span className="thread-detail">{item.detail}</span> : null}
            </li>
          ))}
        </ol>
      </FoldOnPhone>
    </nav>
  );
}

function ThreadTitle({ item }: { readonly item: ThreadItem }) {
  const t = useTexts("ui");
  if (item.current) {
    return (
      <span className="thread-title" aria-current="true">
        {item.title}
        <span className="only-read"> ({t("thread.here")})</span>
      </span>
    );
  }
  if (!item.href) return <span className="thread-title">{item.title}</span>;
  return (
    <a className="thread-title" href={item.href}>
      {item.title}
    </a>
  );
}
