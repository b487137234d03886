import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { FoldOnPhone } from "#app/ui/layout/fold-on-phone.tsx";

export type PathItem = {
  /** A few words above the name, such as the step's number. */
  readonly label: string;
  readonly name: string;
  readonly detail?: ReactNode;
  readonly state: "done" | "now" | "next" | "skipped";
  readonly href?: string | undefined;
  /** What stands in the mark; the place in the row without it. */
  readonly mark?: string | undefined;
};

/** Steps on a line: what is done, where one is, what comes, and where the last step leads back to. */
export function Path({
  label,
  items,
  returns,
}: {
  readonly label: string;
  readonly items: readonly PathItem[];
  readonly returns?: string | undefined;
}) {
  const t = useTexts("ui");
  const now = items.filter(({ state }) => state === "now").map(({ name }) => name);
  return (
    <nav className="path" aria-label={label}>
      <FoldOnPhone summary={now.length > 0 ? `${label}: ${now.join(", ")}` : label}>
        <ol>
          {items.map((item, index) => (
            <li key={item.name} className={`path-${item.state}`}>
              <span className="path-mark" aria-hidden="true">
                <PathMark item={item} index={index} />
              </span>
              <div className="path-words">
                <span className="path-label">
                  {item.label}
                  <span className={item.state === "now" ? "path-state" : "only-read"}>
                    {" "}
                    {t(`path.${item.state}`)}
                  </span>
                </span>
                <StepName item={item} />
                {item.detail ? <span className="path-detail">{item.detail}</span> : null}
                {returns && index === items.length - 1 ? (
                  <span className="path-returns">
                    <Icon name="loop" />
                    {returns}
                  </span>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      </FoldOnPhone>
    </nav>
  );
}

function StepName({ item }: { readonly item: PathItem }) {
  if (!item.href) return <span className="path-name">{item.name}</span>;
  return (
    <a
      className="path-name"
      href={item.href}
      aria-current={item.state === "now" ? "step" : undefined}
    >
      {item.name}
    </a>
  );
}

function PathMark({ item, index }: { readonly item: PathItem; readonly index: number }) {
  if (item.state === "done") return <Icon name="tick" />;
  return <>{item.mark ?? index + 1}</>;
}
