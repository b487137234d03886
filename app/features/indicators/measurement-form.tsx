import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { FormProblems } from "#app/features/form/form-problems.tsx";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { measurementSchema } from "./measuring/measurement.schema.ts";
import type { measuringOf } from "./measuring/measuring-of-indicator.ts";
import { usePartWords } from "./measuring/use-period-words.ts";
import { readResult } from "./read-result.ts";
import { ValueReadingChoice } from "./reading-choice.tsx";

type FormProps = {
  readonly indicator: {
    readonly id: string;
    readonly unit: string;
    readonly measuring: Pick<ReturnType<typeof measuringOf>, "periods" | "seen" | "known">;
  };
  readonly year: number;
  readonly answer?: FormAnswer | undefined;
};

/** Enters one figure; one that can be read in several ways is asked about and kept as typed. */
export function MeasurementForm({ indicator, year, answer }: FormProps) {
  const t = useTexts("indicators");
  const words = useTexts("measuring");
  const partName = usePartWords();
  const { fields, problems, theirs } = usePageForm({
    id: "measurement",
    concept: "measuring",
    schema: measurementSchema,
    answer,
    values: { year: String(year) },
  });
  const raw = String(fields.raw.value ?? "");
  const { periods, seen } = indicator.measuring;
  return (
    <FormFrame action={paths.measureIndicator(indicator.id)}>
      <HiddenField name="seen" value={seenBy(answer, seen)} />
      <FormProblems
        problems={problems}
        theirs={theirs}
        fields={[
          { label: t("field.raw.result"), field: fields.raw },
          { label: t("field.note"), field: fields.note },
        ]}
      />
      <TextField field={fields.year} label={t("field.year")} width="s" inputMode="numeric" />
      {periods.length > 1 ? (
        <SelectField
          field={fields.period}
          label={words("field.period")}
          help={words("field.period.help")}
          placeholder={false}
          defaultValue={String(fields.period.initialValue ?? "year")}
          width="m"
          options={[...periods]
            .reverse()
            .map((period) => ({ value: period, label: partName(period) }))}
        />
      ) : null}
      <TextField
        field={fields.raw}
        label={t("field.raw.result")}
        help={t("field.raw.result.help")}
        width="l"
      />
      <ValueReadingChoice
        field={fields.reading}
        read={readResult(raw, { unit: indicator.unit, known: indicator.measuring.known })}
      />
      <Disclosure
        summary={words("share.title")}
        open={Boolean(fields.numerator.initialValue || fields.denominator.initialValue)}
      >
        <p>{words("share.help")}</p>
        <TextField
          field={fields.numerator}
          label={words("field.numerator")}
          width="s"
          inputMode="decimal"
          optional
        />
        <TextField
          field={fields.denominator}
          label={words("field.denominator")}
          width="s"
          inputMode="decimal"
          optional
        />
      </Disclosure>
      <TextField
        field={fields.respondents}
        label={words("field.respondents")}
        help={words("field.respondents.help")}
        width="s"
        inputMode="numeric"
        optional
      />
      <CheckboxField
        field={fields.isPreliminary}
        label={t("field.isPreliminary")}
        help={t("field.isPreliminary.help")}
      />
      <TextArea
        field={fields.note}
        label={t("field.note")}
        help={t("field.note.help")}
        rows={2}
        optional
      />
      <ButtonRow>
        <Button type="submit">{t("measure.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** While a refused form is corrected, the entry that was seen then; who has seen another's newer one may enter over it. */
function seenBy(answer: FormAnswer | undefined, current: string): string {
  const posted = answer?.submission.initialValue?.seen;
  return answer && !answer.theirs && typeof posted === "string" ? posted : current;
}
