import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";

export type FieldWidth = "s" | "m" | "l" | "full";

type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "password" | "url" | "search" | "tel" | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: "text" | "decimal" | "numeric" | "email" | "url" | "search" | undefined;
  readonly placeholder?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly comfort?: string | undefined;
  /** By what a comfort around it finds the control. */
  readonly marks?: Readonly<Record<`data-${string}`, string>> | undefined;
};

/** One line of text. */
export function TextField({
  type = "text",
  autoComplete,
  inputMode,
  placeholder,
  defaultValue,
  width = "full",
  comfort,
  marks,
  ...props
}: TextFieldProps) {
  const { field } = props;
  return (
    <FieldFrame {...props} className={`field-${width}`}>
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        placeholder={placeholder}
        defaultValue={type === "password" ? undefined : (defaultValue ?? textValueOf(field))}
        minLength={field.minLength}
        pattern={field.pattern}
        data-comfort={comfort}
        {...marks}
      />
    </FieldFrame>
  );
}
