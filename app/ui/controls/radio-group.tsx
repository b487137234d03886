import { classes } from "#app/ui/classes.ts";
import { Choice, type ChoiceOption } from "./choice.tsx";
import { FieldsetFrame } from "./field-frame.tsx";
import { type FieldProps, textValueOf } from "./field-source.ts";

type RadioGroupProps = FieldProps & {
  readonly options: readonly ChoiceOption[];
  readonly defaultValue?: string | undefined;
  readonly inline?: boolean | undefined;
};

/** Exactly one choice from a short list. */
export function RadioGroup({ options, defaultValue, inline = false, ...props }: RadioGroupProps) {
  const chosen = defaultValue ?? textValueOf(props.field);
  return (
    <FieldsetFrame {...props} className={classes("choices", inline && "choices-inline")}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          field={props.field}
          errors={props.errors}
          option={option}
          checked={chosen === option.value}
          required={props.field.required && !props.optional ? true : undefined}
        />
      ))}
    </FieldsetFrame>
  );
}
