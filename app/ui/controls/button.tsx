import type { ReactNode } from "react";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

type ButtonProps = {
  readonly variant?: ButtonVariant | undefined;
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly formNoValidate?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly children: ReactNode;
};

/** A button that submits the form it stands in; its words are a verb. */
export function Button({
  variant = "primary",
  type = "submit",
  small = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} {...buttonLook(variant, small)}>
      {children}
    </button>
  );
}

/** The attributes that make an element look like a button. */
export function buttonLook(variant: ButtonVariant, small: boolean) {
  return {
    className: small ? "ds-button button-small" : "ds-button",
    "data-variant": looks[variant],
    "data-color": variant === "danger" ? "danger" : undefined,
  };
}

const looks: Record<ButtonVariant, string> = {
  primary: "primary",
  secondary: "secondary",
  quiet: "tertiary",
  danger: "secondary",
};
