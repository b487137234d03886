import type { Direction } from "#app/domain/indicators/direction.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { targetSchema } from "./indicator.schema.ts";
import type { QualityOfPage } from "./quality/load-quality-of-page.server.ts";
import { RemarksBeside } from "./quality/remarks-beside.tsx";
import { TargetReadingChoice } from "./reading-choice.tsx";

type FormProps = {
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly direction: Direction | null;
    readonly baseline: IndicatorValue | null;
    readonly quality: QualityOfPage | null;
  };
  /** A target to confirm or give other words. */
  readonly target?: { readonly year: number; readonly raw: string; readonly consulted: string };
  readonly answer?: FormAnswer | undefined;
};

/** Sets the target of a year; where the words are doubtful, it asks which reading is meant. */
export function TargetForm({ indicator, target, answer }: FormProps) {
  const t = useTexts("indicators");
  const { fields, problems } = usePageForm({
    id: target ? `target-${target.year}` : "target",
    concept: "indicators",
    schema: targetSchema,
    answer,
    ...(target ? { values: { ...target, year: String(target.year) } } : {}),
  });
  const raw = String(fields.raw.value ?? "");
  const { name, unit, direction, baseline } = indicator;
  const read = readTarget(raw, {
    indicatorName: name,
    ...(unit ? { unit } : {}),
    ...(direction ? { direction } : {}),
    ...(baseline ? { baseline } : {}),
  });
  return (
    <FormFrame action={paths.setTarget(indicator.id)}>
      <ErrorSummary errors={problems} />
      <TextField field={fields.year} label={t("field.year")} width="s" inputMode="numeric" />
      <TextField
        field={fields.raw}
        label={t("field.raw.target")}
        help={t("field.raw.target.help")}
      />
      {raw === "" ? null : <TargetReadingChoice field={fields.reading} target={read} />}
      <TextField
        field={fields.consulted}
        label={t("field.consulted")}
        help={t("field.consulted.help")}
        optional
      />
      <RemarksBeside
        part="target"
        base={indicator.quality?.draft}
        typedIn={(field) => (field === "raw" ? raw : String(fields.year.value ?? ""))}
      />
      <ButtonRow>
        <Button type="submit" variant={target || answer ? "primary" : "secondary"}>
          {target ? t("target.confirm") : t("target.submit")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
