import { classes } from "../classes.ts";
import { Choice, type ChoiceOption } from "./choice.tsx";
import { FieldsetFrame } from "./field-frame.tsx";
import { type FieldProps, valuesOf } from "./field-source.ts";

type CheckboxGroupProps = FieldProps & {
  readonly options: readonly ChoiceOption[];
  readonly defaultValues?: readonly string[] | undefined;
  /** Beside each other in columns, where there are many short ones. */
  readonly inColumns?: boolean | undefined;
};

/** Any number of choices from a short list. */
export function CheckboxGroup({
  options,
  defaultValues,
  inColumns = false,
  ...props
}: CheckboxGroupProps) {
  const chosen = defaultValues ?? valuesOf(props.field);
  return (
    <FieldsetFrame {...props} className={classes("choices", inColumns && "choices-columns")}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          field={props.field}
          errors={props.errors}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </FieldsetFrame>
  );
}
