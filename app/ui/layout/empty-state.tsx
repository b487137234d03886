import type { ReactNode } from "react";

/** Says what will stand here and how it gets here. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <div className="empty-words">{children}</div>
      {action ? <div className="empty-action">{action}</div> : null}
    </div>
  );
}
