import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";
import type { FieldWidth } from "./text-field.tsx";

type NumberFieldProps = FieldProps & {
  readonly suffix?: string | undefined;
  readonly width?: FieldWidth | undefined;
};

/**
 * A number as text, because a number control refuses the decimal comma in some browsers; the server reads
 * what is written.
 */
export function NumberField({ suffix, width = "s", ...props }: NumberFieldProps) {
  const suffixId = `${props.field.id}-unit`;
  const input = (
    <input
      {...controlAttributes(props, suffix ? suffixId : undefined)}
      className="ds-input input-number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      defaultValue={textValueOf(props.field)}
    />
  );
  return (
    <FieldFrame {...props} className={`field-${width}`}>
      {suffix ? (
        <div className="ds-field-affixes">
          {input}
          <span className="ds-field-affix" id={suffixId}>
            {suffix}
          </span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
