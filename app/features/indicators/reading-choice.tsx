import { keepWords, mayStayWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { printTarget } from "#app/domain/indicators/print-target.ts";
import type { Target } from "#app/domain/indicators/target-meaning.ts";
import type { ReadValue } from "#app/domain/indicators/value.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";

/** What a doubtful status or result may mean, to choose from, words as they stand last; nothing where the text is certain. */
export function ValueReadingChoice(props: {
  readonly field: FieldSource;
  readonly read: ReadValue;
  /** Also where a number is all that stands there. */
  readonly mayKeepWords?: boolean;
}) {
  const { value } = useIndicatorWords();
  if (props.read.certainty === "certain") return null;
  return (
    <ReadingChoice
      field={props.field}
      raw={props.read.value.raw}
      mayKeepWords={props.mayKeepWords || mayStayWords(props.read)}
      options={props.read.readings
        .filter(({ kind }) => kind !== "text")
        .map((reading) => ({ value: readingKey(reading), label: value(reading) }))}
    />
  );
}

/** What a target's words may mean, to choose from; nothing where they are certain. */
export function TargetReadingChoice(props: {
  readonly field: FieldSource;
  readonly target: Target;
}) {
  const { phrase } = useIndicatorWords();
  const { target } = props;
  if (target.certainty === "certain") return null;
  return (
    <ReadingChoice
      field={props.field}
      raw={target.raw}
      mayKeepWords
      options={target.readings.map((reading) => ({
        value: readingKey(reading),
        label: phrase(
          printTarget({ ...reading, raw: target.raw, certainty: "certain", readings: [] }),
        ),
      }))}
    />
  );
}

function ReadingChoice(props: {
  readonly field: FieldSource;
  readonly raw: string;
  readonly mayKeepWords: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const t = useTexts("indicators");
  const words = { value: keepWords, label: t("reading.words") };
  const seen = new Map(props.options.map((option) => [option.value, option]));
  const options = [...seen.values(), ...(props.mayKeepWords ? [words] : [])];
  if (options.length === 0) return null;
  return (
    <RadioGroup
      field={props.field}
      label={t("reading.legend", { raw: props.raw })}
      options={options}
    />
  );
}
