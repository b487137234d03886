import { useTexts } from "#app/i18n/texts.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps, textValueOf } from "./field-source.ts";

type TextAreaProps = FieldProps & {
  readonly rows?: number | undefined;
  /** The most characters that are taken; said under the field. Longer text is refused whole, never cut while it is pasted. */
  readonly max?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly comfort?: string | undefined;
};

/** Several lines of text. */
export function TextArea({
  rows = 4,
  max,
  placeholder,
  defaultValue,
  comfort,
  ...props
}: TextAreaProps) {
  const t = useTexts("ui");
  const counterId = `${props.field.id}-counter`;
  return (
    <FieldFrame {...props} className="field-full">
      <textarea
        {...controlAttributes(props, max ? counterId : undefined)}
        className="ds-input"
        rows={rows}
        placeholder={placeholder}
        defaultValue={defaultValue ?? textValueOf(props.field)}
        data-comfort={comfort}
      />
      {max ? (
        <p className="field-counter" id={counterId} data-max={max}>
          {t("field.counter", { max })}
        </p>
      ) : null}
    </FieldFrame>
  );
}
