import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";

type Check = {
  readonly label: string;
  readonly done: boolean;
  readonly href?: string | undefined;
  readonly detail?: ReactNode;
};

/** What is in place and what is missing before something can be sent. */
export function Checklist({ items }: { readonly items: readonly Check[] }) {
  const t = useTexts("ui");
  return (
    <ul className="checklist">
      {items.map((item) => (
        <li key={item.label} className={item.done ? "check-done" : "check-missing"}>
          <span className="check-mark">{item.done ? <Icon name="tick" /> : null}</span>
          <div>
            <span className="only-read">{item.done ? t("check.done") : t("check.missing")}: </span>
            {item.href ? <a href={item.href}>{item.label}</a> : item.label}
            {item.detail ? <div className="check-detail">{item.detail}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
