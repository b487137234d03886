import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const signs: Record<NoticeTone, string> = {
  info: "M10 9v5.5M10 5.6v.2",
  success: "m5.5 10.4 3 3 6-6.8",
  warning: "M10 6v5M10 14v.2",
  danger: "M10 5v6M10 14.4v.2",
};

type NoticeProps = {
  readonly tone?: NoticeTone | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Read out when the page opens, for what has just happened. */
  readonly live?: boolean | undefined;
};

/** A message on the page, told apart by sign and word as well as colour. */
export function Notice({ tone = "info", title, children, action, live = false }: NoticeProps) {
  const t = useTexts("ui");
  return (
    <div
      className={`notice notice-${tone}`}
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
    >
      <svg
        className="notice-sign"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        focusable="false"
      >
        {tone === "warning" ? (
          <path className="notice-shape" d="M10 1.5 19 18H1Z" />
        ) : (
          <circle className="notice-shape" cx="10" cy="10" r="9" />
        )}
        <path className="notice-stroke" d={signs[tone]} />
      </svg>
      <div className="notice-words">
        <span className="only-read">{t(`notice.${tone}`)}: </span>
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
      {action ? <div className="notice-action">{action}</div> : null}
    </div>
  );
}
