import type { ReactNode } from "react";
import { HiddenField } from "./hidden-field.tsx";
import { PageVersionField } from "./page-version.tsx";

type FormFrameProps = {
  readonly action?: string | undefined;
  readonly method?: "post" | "get" | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  /** The version of what is edited, as it stood when the page was made; a later save by another is then noticed. */
  readonly version?: string | number | undefined;
  readonly multipart?: boolean | undefined;
  readonly comfort?: string | undefined;
  readonly width?: "prose" | "full" | undefined;
  readonly children: ReactNode;
};

/**
 * A form that posts to the server and works without scripts. The server answers what is wrong in the reader's language at
 * the field, so the browser is asked not to speak up in its own.
 */
export function FormFrame({
  action,
  method = "post",
  id,
  label,
  version,
  multipart = false,
  comfort,
  width = "prose",
  children,
}: FormFrameProps) {
  return (
    <form
      className={`form form-${width}`}
      id={id}
      action={action}
      method={method}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
      aria-label={label}
      data-comfort={comfort}
    >
      {method === "post" && <PageVersionField />}
      {version === undefined ? null : <HiddenField name="version" value={version} />}
      {children}
    </form>
  );
}
