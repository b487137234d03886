import { OVERRIDE_COLOURS } from "#app/domain/indicators/rating-override.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import type { ShownYear } from "../indicator-model.ts";
import { useRatingLight } from "../rating-light.tsx";
import { overrideSchema } from "./override.schema.ts";

/** A colour in place of the computed one, and why. */
export function OverrideForm({
  year,
  answer,
}: {
  readonly year: ShownYear;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("judgement");
  const light = useRatingLight();
  const { fields, problems } = usePageForm({
    id: "override",
    concept: "judgement",
    schema: overrideSchema,
    answer,
  });
  return (
    <FormFrame>
      <ErrorSummary errors={problems} />
      <RadioGroup
        field={fields.rating}
        label={t("override.field.rating")}
        options={OVERRIDE_COLOURS.filter((colour) => colour !== year.automatic).map((value) => {
          const { label, ...look } = light(value);
          return { value, label, light: { ...look, label } };
        })}
      />
      <TextArea
        field={fields.reason}
        label={t("override.field.reason")}
        help={t("override.field.reason.help")}
        rows={3}
        max={2000}
      />
      <ButtonRow>
        <Button type="submit">{t("override.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}
