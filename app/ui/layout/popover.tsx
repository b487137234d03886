import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** A button that opens a panel above the page; the browser itself opens and closes it. */
export function Popover({
  id,
  label,
  title,
  variant = "secondary",
  children,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly title: string;
  readonly variant?: "secondary" | "quiet" | undefined;
  readonly children: ReactNode;
}) {
  const t = useTexts("ui");
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant={variant === "quiet" ? "tertiary" : "secondary"}
        {...{ popovertarget: id }}
      >
        {label}
      </button>
      <div
        id={id}
        className="popover"
        role="dialog"
        aria-labelledby={`${id}-title`}
        {...{ popover: "" }}
      >
        <div className="popover-head">
          <h2 id={`${id}-title`}>{title}</h2>
          <button
            type="button"
            className="icon-button"
            {...{ popovertarget: id, popovertargetaction: "hide" }}
          >
            <Icon name="close" />
            <span className="only-read">{t("popover.close")}</span>
          </button>
        </div>
        {children}
      </div>
    </>
  );
}
