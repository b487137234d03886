import { classes } from "#app/ui/classes.ts";
import { FieldErrors, FieldHelp } from "./field-frame.tsx";
import { controlAttributes, errorsOf, type FieldProps } from "./field-source.ts";

type CheckboxFieldProps = Omit<FieldProps, "optional" | "hideLabel"> & {
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
};

/** One yes or no. */
export function CheckboxField({ value = "on", defaultChecked, ...props }: CheckboxFieldProps) {
  const { field, label } = props;
  return (
    <div className={classes("ds-field choice", errorsOf(props).length > 0 && "field-failed")}>
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type="checkbox"
        value={value}
        defaultChecked={
          defaultChecked ?? (field.initialValue === value || field.initialValue === true)
        }
      />
      <label className="ds-label" htmlFor={field.id}>
        {label}
      </label>
      <FieldHelp {...props} />
      <FieldErrors {...props} />
    </div>
  );
}
