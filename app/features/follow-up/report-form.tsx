import { NO_ENTRY } from "#app/domain/follow-up/correct-report.ts";
import { type GoalReport, missingInReport } from "#app/domain/follow-up/goal-report.ts";
import { GREY_STATES, isGoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { DraftKeeper } from "#app/ui/controls/draft-keeper.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { RadioGroup } from "#app/ui/controls/radio-group.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { UploadField } from "../documents/upload-field.tsx";
import type { FormAnswer } from "../form/form-answer.ts";
import { usePageForm } from "../form/use-page-form.ts";
import { useGoalLight } from "./goal-light.tsx";
import { correctReportSchema } from "./goal-report.schema.ts";
import { ReportConflict } from "./report-conflict.tsx";
import { ReportLinks } from "./report-links.tsx";
import { ReportMissing } from "./report-missing.tsx";
import type { ReportPageModel } from "./view-report.server.ts";

const formId = "report";
/** The colours from the best, then the states beside them. */
const offered = ["green", "yellow", "red", ...GREY_STATES] as const;

type FormProps = {
  readonly page: ReportPageModel;
  readonly answer: FormAnswer | undefined;
  /** Corrects a frozen entry by a new one, instead of writing the report of an open period. */
  readonly isCorrection?: boolean;
};

export type ReportFormMeta = ReturnType<typeof useReportForm>["form"];
export type ReportFields = ReturnType<typeof useReportForm>["fields"];

/** The report in one form: how it goes, what came of it and how one can see it. */
export function ReportForm({ page, answer, isCorrection = false }: FormProps) {
  const t = useTexts("followUp");
  const light = useGoalLight();
  const { form, fields, problems, theirs, readVersion } = useReportForm(page, answer, isCorrection);
  const version = page.report?.version ?? 0;
  const newestId = page.entries[0]?.id ?? NO_ENTRY;
  const readId = answer && !theirs ? String(fields.correctsId.value ?? newestId) : newestId;
  const written = reportInForm(fields, page, isCorrection);
  const place = [page.goal.id, page.period.id] as const;
  const isLate = isCorrection && page.entries.length === 0;
  const isAgain = page.report?.state === "submitted" || isCorrection;
  const files = isCorrection ? [] : (page.report?.files ?? []);
  return (
    <FormFrame
      action={isCorrection ? paths.correctReport(...place) : paths.reportOnGoal(...place)}
      id={formId}
      multipart
      comfort="draft-keeper"
      version={answer && isKeptAsDraft(answer) ? version : readVersion(version)}
    >
      <DraftKeeper />
      {theirs ? (
        <ReportConflict fields={fields} theirs={theirs} />
      ) : (
        <ErrorSummary errors={problems} />
      )}
      {isCorrection ? (
        <>
          <input type="hidden" name="correctsId" value={readId} />
          <TextArea
            field={fields.correctionReason}
            label={t(isLate ? "field.lateReason" : "field.correctionReason")}
            help={t(isLate ? "field.lateReason.help" : "field.correctionReason.help")}
            rows={3}
          />
        </>
      ) : null}
      <RadioGroup
        field={fields.status}
        label={t("field.status")}
        help={t("field.status.help")}
        options={offered.map((status) => ({
          value: status,
          label: light(status).label,
          description: t(`status.${status}.help`),
          light: light(status),
        }))}
      />
      <TextArea
        field={fields.deviationReason}
        label={t("field.deviationReason")}
        help={t("field.deviationReason.help")}
        rows={3}
        optional={!isNeeded("deviation-reason", written)}
      />
      <TextArea
        field={fields.explanation}
        label={t("field.explanation")}
        help={t("field.explanation.help")}
        optional={!isNeeded("explanation", written)}
      />
      <TextArea
        field={fields.remedy}
        label={t("field.remedy")}
        help={t("field.remedy.help")}
        rows={3}
        optional={!isNeeded("remedy", written)}
      />
      <TextArea
        field={fields.effectAchieved}
        label={t("field.effectAchieved")}
        help={t("field.effectAchieved.help")}
      />
      <TextArea
        field={fields.evidence}
        label={t("field.evidence")}
        help={t("field.evidence.help")}
        optional
      />
      <ReportLinks form={form} fields={fields} />
      {files.length > 0 ? (
        <CheckboxGroup
          field={fields.removedFiles}
          label={t("files.removed")}
          options={files.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <UploadField
        field={fields.file}
        label={t("files.add")}
        optional
        isAgain={answer !== undefined && !isKeptAsDraft(answer)}
      />
      <Section level={3} title={t("missing.title")}>
        <ReportMissing report={written} formId={formId} />
      </Section>
      <ButtonRow>
        <Button
          type="submit"
          {...(isCorrection ? {} : { formAction: paths.submitReport(...place) })}
        >
          {isCorrection
            ? t(isLate ? "late.submit" : "correct.submit")
            : isAgain
              ? t("submit.again")
              : t("submit")}
        </Button>
        {isAgain ? null : (
          <Button type="submit" variant="secondary">
            {t("save")}
          </Button>
        )}
      </ButtonRow>
    </FormFrame>
  );
}

function useReportForm(
  page: ReportPageModel,
  answer: FormAnswer | undefined,
  isCorrection: boolean,
) {
  return usePageForm({
    id: formId,
    concept: "followUp",
    schema: correctReportSchema,
    answer,
    values: valuesOf(page, isCorrection),
  });
}

/** A report that only lacked something was kept as a draft, with its file. */
function isKeptAsDraft(answer: FormAnswer): boolean {
  const codes = Object.values(answer.submission.error ?? {}).flatMap((error) => error ?? []);
  return codes.some((code) => code.startsWith("missing-"));
}

/** A correction begins from the entry it corrects, a report, late or in time, from its draft. */
function valuesOf(page: ReportPageModel, isCorrection: boolean) {
  const from = isCorrection ? (page.entries[0] ?? page.report) : page.report;
  if (!from) return { links: [] };
  const { deviationReason, explanation, remedy, effectAchieved, evidence, status } = from;
  return {
    ...{ deviationReason, explanation, remedy, effectAchieved, evidence },
    ...(status ? { status } : {}),
    links: from.links.map(({ title, url }) => ({ title, url })),
  };
}

/** The report as it stands in the form, typed or saved. */
function reportInForm(
  fields: ReportFields,
  page: ReportPageModel,
  isCorrection: boolean,
): GoalReport {
  const typed = (field: { readonly value: unknown }) => String(field.value ?? "");
  const status = typed(fields.status);
  const links = fields.links
    .getFieldList()
    .filter((row) => typed(row.getFieldset().url) !== "").length;
  const files = isCorrection ? 0 : (page.report?.files.length ?? 0);
  return {
    status: isGoalStatus(status) ? status : undefined,
    suggested: page.suggestion.status,
    deviationReason: typed(fields.deviationReason),
    explanation: typed(fields.explanation),
    remedy: typed(fields.remedy),
    effectAchieved: typed(fields.effectAchieved),
    evidence: typed(fields.evidence),
    attachedEvidence: links + files,
  };
}

function isNeeded(part: ReturnType<typeof missingInReport>[number], report: GoalReport): boolean {
  return missingInReport({ ...report, deviationReason: "", explanation: "", remedy: "" }).includes(
    part,
  );
}
