import { readTarget } from "#app/domain/indicators/target.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TargetReadingChoice } from "./reading-choice.tsx";
import { readingOfForm } from "./target-reading.ts";
import { useIndicatorWords } from "./use-indicator-words.ts";

type Field = FieldSource & { readonly value?: unknown };

type RowProps = {
  readonly fields: Readonly<Record<"year" | "raw" | "reading" | "consulted", Field>> &
    Readonly<Record<"version" | "was", { readonly name: string }>>;
  readonly context: TargetContext;
  /** A year of the form; the last row asks for another one. */
  readonly year: number | null;
  /** What the row was made from. */
  readonly read: { readonly version: number; readonly was: string };
};

/** A year's target: its words, beside them what they are read as, and folded below who was asked. */
export function TargetRow({ fields, context, year, read }: RowProps) {
  const t = useTexts("indicators");
  const typed = (field: Field) => String(field.value ?? "");
  const raw = typed(fields.raw);
  const when = year ?? (Number(typed(fields.year)) || undefined);
  const target = readTarget(raw, context);
  const consulted = typed(fields.consulted);
  const words = (
    <div className="target-words">
      <TextField
        field={fields.raw}
        label={year === null ? t("target.ofOther") : t("target.of", { year: String(year) })}
        marks={{ "data-words": "" }}
        optional={year === null}
      />
      <ReadingLine reading={readingOfForm(raw, when, typed(fields.reading), context)} />
    </div>
  );
  const choice =
    raw === "" || target.certainty === "certain" ? null : (
      <TargetReadingChoice field={fields.reading} target={target} />
    );
  const asked = (
    <TextField
      field={fields.consulted}
      label={t("field.consulted")}
      help={t("field.consulted.help")}
      hideLabel={year !== null}
      optional={year === null}
    />
  );
  const failed = (...some: readonly Field[]) => some.some(({ errors }) => errors?.length);
  return (
    <div className="target-row" data-row>
      <HiddenField name={fields.version.name} value={read.version} />
      <HiddenField name={fields.was.name} value={read.was} />
      {year === null ? (
        <Disclosure
          summary={t("target.otherYear")}
          open={raw !== "" || failed(fields.year, fields.raw, fields.consulted)}
        >
          <Stack>
            <TextField
              field={fields.year}
              label={t("field.year")}
              width="s"
              inputMode="numeric"
              marks={{ "data-year": "" }}
              optional
            />
            {words}
            {choice}
            {asked}
          </Stack>
        </Disclosure>
      ) : (
        <>
          <input type="hidden" name={fields.year.name} value={year} data-year="" />
          {words}
          {choice}
          <Disclosure
            quiet
            summary={consulted ? `${t("view.consulted")}: ${consulted}` : t("field.consulted")}
            open={failed(fields.consulted)}
          >
            {asked}
          </Disclosure>
        </>
      )}
    </div>
  );
}

function ReadingLine({ reading }: { readonly reading: ReturnType<typeof readingOfForm> }) {
  const t = useTexts("indicators");
  const { phrase } = useIndicatorWords();
  const { state, phrases, namedYear } = reading;
  return (
    <p className="target-reading" data-reading={state} aria-live="polite">
      {state === "empty"
        ? null
        : t(`reads.${state}`, {
            phrases: [...new Set(phrases.map(phrase))].join(" · "),
            year: String(namedYear ?? ""),
          })}
    </p>
  );
}
