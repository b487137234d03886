import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import { errorIdOf, errorsOf, type FieldProps, helpIdOf } from "./field-source.ts";

type FrameProps = FieldProps & {
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** What stands around one control: its label and help above, its errors between them and the control. */
export function FieldFrame({ className, children, ...props }: FrameProps) {
  const { field, label, hideLabel } = props;
  return (
    <div
      className={classes("ds-field field", errorsOf(props).length > 0 && "field-failed", className)}
    >
      <label className={classes("ds-label", hideLabel && "only-read")} htmlFor={field.id}>
        {label}
        <OptionalMark {...props} />
      </label>
      <FieldHelp {...props} />
      <FieldErrors {...props} />
      {children}
    </div>
  );
}

/** The same for several controls that answer one question together. */
export function FieldsetFrame({ className, children, ...props }: FrameProps) {
  const { field, label, hideLabel, help } = props;
  const failed = errorsOf(props).length > 0;
  const descriptions = [failed && errorIdOf(field), help && helpIdOf(field)]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      className={classes("ds-fieldset field", failed && "field-failed", className)}
      id={field.id}
      aria-describedby={descriptions || undefined}
      tabIndex={-1}
    >
      <legend className={classes("ds-label", hideLabel && "only-read")}>
        {label}
        <OptionalMark {...props} />
      </legend>
      <FieldHelp {...props} />
      <FieldErrors {...props} />
      {children}
    </fieldset>
  );
}

export function FieldHelp({ field, help }: Pick<FieldProps, "field" | "help">) {
  if (!help) return null;
  return (
    <div className="field-help" id={helpIdOf(field)} data-field="description">
      {help}
    </div>
  );
}

export function FieldErrors(props: Pick<FieldProps, "field" | "errors">) {
  const errors = errorsOf(props);
  if (errors.length === 0) return null;
  return (
    <div className="field-errors" id={errorIdOf(props.field)}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}

function OptionalMark({ optional }: Pick<FieldProps, "optional">) {
  const t = useTexts("ui");
  return optional ? <span className="field-optional"> ({t("field.optional")})</span> : null;
}
