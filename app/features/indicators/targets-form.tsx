import type { TargetPhrase } from "#app/domain/indicators/print-target.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useMessages, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ConflictView } from "#app/ui/controls/conflict-view.tsx";
import { DraftKeeper } from "#app/ui/controls/draft-keeper.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { targetsSchema } from "./indicator.schema.ts";
import type { QualityOfPage } from "./quality/load-quality-of-page.server.ts";
import { RemarksBeside } from "./quality/remarks-beside.tsx";
import { READING_STATES } from "./target-reading.ts";
import { TargetRow } from "./target-row.tsx";
import type { TargetsModel } from "./target-rows.server.ts";

type FormProps = {
  readonly indicator: {
    readonly id: string;
    readonly targetForm: TargetsModel;
    readonly quality: QualityOfPage | null;
  };
  readonly answer?: FormAnswer | undefined;
};

const formId = "targets";

const phrases: readonly TargetPhrase[] = [
  ...(["more-than", "at-least", "less-than", "at-most", "exactly", "between"] as const),
  ...(["rank-better-than", "rank-at-least", "increase-by", "increase-by-more-than"] as const),
  ...(["decrease-by", "decrease-by-more-than", "yes", "observe", "unknown", "planned"] as const),
  "missing",
];

/** The targets of several years in one form, a row per year; what is doubtful is asked about in its row. */
export function TargetsForm({ indicator, answer }: FormProps) {
  const t = useTexts("indicators");
  const { targetForm } = indicator;
  const known = new Map(targetForm.rows.map((row) => [row.year, row]));
  const { fields, problems, theirs } = usePageForm({
    id: formId,
    concept: "indicators",
    schema: targetsSchema,
    answer,
    values: {
      targets: [
        ...targetForm.rows.map(({ year, raw, reading, consulted }) => ({
          ...{ year: String(year), raw, reading, consulted },
        })),
        { raw: "" },
      ],
    },
  });
  const rows = fields.targets.getFieldList().map((row) => {
    const its = row.getFieldset();
    const year = Number(its.year.value) || undefined;
    const stored = year === undefined ? undefined : known.get(year);
    const now = { version: stored?.version ?? 0, was: stored?.raw ?? "" };
    const posted = { version: Number(its.version.value ?? 0), was: String(its.was.value ?? "") };
    return { key: row.key, fields: its, year, stored, read: answer && !theirs ? posted : now };
  });
  const typed = (name: string) => {
    const [, index, field] = /^targets\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
    const row = rows[Number(index)]?.fields;
    return String((field === "raw" ? row?.raw.value : row?.year.value) ?? "");
  };
  const yearAt = (fieldId: string) => rows[Number(/\[(\d+)\]/.exec(fieldId)?.[1])]?.year;
  return (
    <FormFrame
      action={paths.setTargets(indicator.id)}
      label={t("target.title")}
      comfort="draft-keeper"
    >
      <DraftKeeper />
      {theirs ? (
        <ConflictView
          fields={rows.flatMap(({ year, fields: its }) => {
            const mine = String(its.raw.value ?? "");
            const stands = theirs[String(year)] ?? "";
            const isTheirs = stands !== String(its.was.value ?? "") && stands !== mine;
            if (year === undefined || !isTheirs) return [];
            return [{ label: t("target.of", { year: String(year) }), mine, theirs: stands }];
          })}
        />
      ) : (
        <ErrorSummary
          errors={problems.map((problem) => {
            const year = problem.fieldId && yearAt(problem.fieldId);
            return year ? { ...problem, text: `${year}: ${problem.text}` } : problem;
          })}
        />
      )}
      <div
        className="target-rows"
        data-comfort="target-readings"
        data-context={JSON.stringify(targetForm.context)}
      >
        {rows.map(({ key, fields: its, year, stored, read }) => (
          <TargetRow
            key={key}
            fields={its}
            context={targetForm.context}
            year={stored && year !== undefined ? year : null}
            read={read}
          />
        ))}
        <ReadingTemplates />
      </div>
      <RemarksBeside part="target" base={indicator.quality?.draft} typedIn={typed} />
      <ButtonRow>
        <Button type="submit">{t("target.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** The sentences that the browser fills in while somebody types. */
function ReadingTemplates() {
  const message = useMessages("indicators");
  return (
    <>
      {READING_STATES.map((state) => (
        <template key={state} data-state={state}>
          {message(`reads.${state}`)}
        </template>
      ))}
      {phrases.map((code) => (
        <template key={code} data-phrase={code}>
          {message(`phrase.${code}`)}
        </template>
      ))}
    </>
  );
}
