import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { StatusLight } from "#app/ui/data/status-light.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { EarlyReadingForm } from "./early-reading-form.tsx";
import { EarlyWarningForm } from "./early-warning-form.tsx";
import { useConcernWords } from "./use-concern-words.ts";
import type { EarlyWarningModel } from "./view-early-warning.server.ts";

/** One warning: how it stands, its readings, and what may be changed. */
export function EarlyWarningPage(props: {
  readonly warning: EarlyWarningModel;
  readonly answer: FormAnswer | undefined;
}) {
  const { warning, answer } = props;
  const t = useTexts("earlyWarnings");
  const { limit, reading, light } = useConcernWords();
  return (
    <>
      <Section title={t("view.state")}>
        <p>
          <StatusLight {...light(warning.state)} />
        </p>
        <DefinitionList
          items={[
            { term: t("view.latest"), value: reading(warning) },
            { term: t("view.limit"), value: limit(warning) },
            { term: t("field.frequency"), value: t(`frequency.${warning.frequency}`) },
            { term: t("field.owner"), value: warning.ownerName ?? t("field.owner.none") },
          ]}
        />
      </Section>
      {warning.mayRead ? (
        <Section title={t("read.title")} id="aflaesning">
          <EarlyReadingForm warning={warning} />
        </Section>
      ) : null}
      <Section title={t("view.readings")}>
        <ReadingTable readings={warning.readings} unit={warning.unit} />
      </Section>
      {warning.mayEdit ? (
        <>
          <Section title={t("edit.title")}>
            <EarlyWarningForm warning={warning} owners={warning.owners} answer={answer} />
          </Section>
          <RetireForm
            action={paths.retireEarlyWarning(warning.id)}
            version={warning.version}
            isRetired={warning.isRetired}
            lead={t("retire.lead")}
            retireLabel={t("retire")}
            restoreLabel={t("restore")}
          />
        </>
      ) : null}
    </>
  );
}

function ReadingTable({ readings }: Pick<EarlyWarningModel, "readings" | "unit">) {
  const t = useTexts("earlyWarnings");
  const format = useFormat();
  return (
    <DataTable
      caption={t("view.readings")}
      hideCaption
      rows={readings}
      rowKey={({ id }) => id}
      empty={<p>{t("reading.none")}</p>}
      columns={[
        {
          key: "day",
          header: t("field.observedOn"),
          rowHeader: true,
          cell: ({ observedOn }) => format.date(observedOn),
        },
        { key: "raw", header: t("field.raw"), align: "end", cell: ({ raw }) => raw },
        { key: "note", header: t("field.note"), width: "m", cell: ({ note }) => note },
        { key: "by", header: t("view.by"), cell: ({ enteredByName }) => enteredByName ?? "" },
      ]}
    />
  );
}
