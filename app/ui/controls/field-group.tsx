import type { ReactNode } from "react";

/** Fields that belong together under one legend, beside each other where there is room. */
export function FieldGroup({
  legend,
  help,
  children,
}: {
  readonly legend: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="ds-fieldset field-group">
      <legend>{legend}</legend>
      {help ? <div className="field-help">{help}</div> : null}
      <div className="field-group-row">{children}</div>
    </fieldset>
  );
}
