import type { ReactNode } from "react";
import { type ButtonVariant, buttonLook } from "./button.tsx";

/** A link that looks like a button, for the step that leads on to another page. */
export function LinkButton({
  href,
  variant = "primary",
  small = false,
  download,
  children,
}: {
  readonly href: string;
  readonly variant?: ButtonVariant | undefined;
  readonly small?: boolean | undefined;
  readonly download?: boolean | string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} download={download} {...buttonLook(variant, small)}>
      {children}
    </a>
  );
}
