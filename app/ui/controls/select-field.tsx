import { useTexts } from "#app/i18n/texts.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";
import type { FieldWidth } from "./text-field.tsx";

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

type SelectFieldProps = FieldProps & {
  readonly options?: readonly SelectOption[] | undefined;
  readonly groups?:
    | readonly { readonly label: string; readonly options: readonly SelectOption[] }[]
    | undefined;
  /** The words for "nothing chosen yet"; pass false when a value is always chosen. */
  readonly placeholder?: string | false | undefined;
  readonly defaultValue?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly comfort?: string | undefined;
};

/** One choice from a list that is too long for radio buttons. */
export function SelectField({
  options = [],
  groups = [],
  placeholder,
  defaultValue,
  width = "l",
  comfort,
  ...props
}: SelectFieldProps) {
  const t = useTexts("ui");
  return (
    <FieldFrame {...props} className={`field-${width}`}>
      <select
        {...controlAttributes(props)}
        className="ds-input"
        defaultValue={defaultValue ?? textValueOf(props.field)}
        data-comfort={comfort}
      >
        {placeholder === false ? null : (
          <option value="">{placeholder ?? t("field.choose")}</option>
        )}
        {options.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(toOption)}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function toOption({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
