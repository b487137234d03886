import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";

export type ParticipantView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly typeName: string;
  readonly mayPrepare: boolean;
  readonly mayReadDraft: boolean;
  readonly preparation: {
    readonly state: "draft" | "submitted";
    readonly submittedAt: string | null;
  } | null;
};

/** Who takes part, how far each is with the preparation, and the brief of each. */
export function ParticipantList(props: {
  readonly meetingId: string;
  readonly participants: readonly ParticipantView[];
  /** The meeting has been held, so that nothing more is to come. */
  readonly isOver?: boolean;
}) {
  const t = useTexts("dialogue");
  const { meetingId, participants, isOver = false } = props;
  const isMixed = new Set(participants.map((one) => one.typeName)).size > 1;
  return (
    <DataTable
      caption={t("participants.title")}
      hideCaption
      rows={participants}
      rowKey={(one) => one.id}
      columns={[
        {
          key: "name",
          header: t("participants.institution"),
          rowHeader: true,
          cell: (one) => <a href={paths.institution(one.slug)}>{one.name}</a>,
        },
        ...(isMixed
          ? [
              {
                key: "type",
                header: t("participants.type"),
                cell: (one: ParticipantView) => one.typeName,
              },
            ]
          : []),
        {
          key: "preparation",
          header: t("participants.preparation"),
          cell: (one) => (
            <PreparationCell meetingId={meetingId} participant={one} isOver={isOver} />
          ),
        },
        {
          key: "brief",
          header: t("participants.brief"),
          cell: (one) => (
            <a href={paths.dialogueBrief(meetingId, one.id)}>
              {t("brief.open")}
              <span className="only-read"> {one.name}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

function PreparationCell(props: {
  readonly meetingId: string;
  readonly participant: ParticipantView;
  readonly isOver: boolean;
}) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const { id, name, preparation, mayPrepare, mayReadDraft } = props.participant;
  const href = paths.preparation(props.meetingId, id);
  if (preparation?.state === "submitted") {
    const date = format.date(preparation.submittedAt ?? "");
    return (
      <a href={href}>
        {t("preparation.submittedOn", { date })}
        <span className="only-read"> {name}</span>
      </a>
    );
  }
  const none = props.isOver ? "preparation.notHandedIn" : "preparation.missing";
  const state = t(preparation ? "preparation.begun" : none);
  if (mayPrepare) {
    return (
      <a href={href}>
        {t("preparation.write")}
        <span className="only-read">: {state}</span>
      </a>
    );
  }
  if (!preparation || !mayReadDraft) return <>{state}</>;
  return (
    <a href={href}>
      {state}
      <span className="only-read"> {name}</span>
    </a>
  );
}
