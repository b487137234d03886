import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";

/** A day, chosen in the browser's own calendar. */
export function DateField(props: FieldProps) {
  return (
    <FieldFrame {...props} className="field-m">
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type="date"
        min={props.field.min}
        max={props.field.max}
        defaultValue={textValueOf(props.field)}
      />
    </FieldFrame>
  );
}
