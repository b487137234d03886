import type { ReactNode } from "react";

/** A light that leads to why it is what it is; `label` says so to those who do not see it. */
export function LightLink({
  href,
  label,
  children,
}: {
  readonly href: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <a className="matrix-cell" href={href}>
      {children}
      <span className="only-read">. {label}</span>
    </a>
  );
}
