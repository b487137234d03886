import type { ReactNode } from "react";
import type { Light } from "#app/ui/data/light.ts";
import { LightMark } from "#app/ui/data/light-mark.tsx";
import { errorsOf, type FieldProps } from "./field-source.ts";

export type ChoiceOption = {
  readonly value: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly light?: Pick<Light, "shape" | "tone"> | undefined;
};

type ChoiceProps = Pick<FieldProps, "field" | "errors"> & {
  readonly type: "checkbox" | "radio";
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
};

/** One of several choices, with a line that says what choosing it means. */
export function Choice({ type, option, checked, required, ...props }: ChoiceProps) {
  const id = `${props.field.id}-${option.value}`;
  const failed = errorsOf(props).length > 0;
  return (
    <div className="ds-field choice">
      <input
        className="ds-input"
        id={id}
        type={type}
        name={props.field.name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        required={required}
        aria-invalid={failed ? true : undefined}
        aria-describedby={option.description ? `${id}-description` : undefined}
      />
      <label className="ds-label" htmlFor={id}>
        {option.light ? (
          <span className={`light light-${option.light.tone} light-m`}>
            <LightMark shape={option.light.shape} />
          </span>
        ) : null}
        {option.label}
      </label>
      {option.description ? (
        <div className="field-help" id={`${id}-description`} data-field="description">
          {option.description}
        </div>
      ) : null}
    </div>
  );
}
