import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";

/** A time of day. */
export function TimeField(props: FieldProps) {
  return (
    <FieldFrame {...props} className="field-s">
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type="time"
        min={props.field.min}
        max={props.field.max}
        defaultValue={textValueOf(props.field)}
      />
    </FieldFrame>
  );
}
