import type { MeetingModel } from "#app/domain/dialogue/meeting-model.ts";
import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";

type Facts = {
  readonly model: MeetingModel;
  readonly theme: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly facilitatorName: string | null;
};

/** When, where, how and by whom a meeting is held. */
export function MeetingFacts(props: {
  readonly meeting: Facts;
  readonly year: number;
  readonly committees: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
  }[];
}) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const { meeting, committees, year } = props;
  const held = `${format.date(meeting.heldOn)} ${format.time(meeting.startsAtTime)}`;
  return (
    <DefinitionList
      layout="stacked"
      items={[
        { term: t("facts.state"), value: t(`state.${meeting.state}`) },
        { term: t("facts.when"), value: held },
        ...(meeting.place ? [{ term: t("plan.place"), value: meeting.place }] : []),
        { term: t("plan.model"), value: t(`model.${meeting.model}`) },
        ...(meeting.theme ? [{ term: t("plan.theme"), value: meeting.theme }] : []),
        {
          term: t("facts.committees"),
          value: committees.map((one) => (
            <div key={one.id}>
              <a href={paths.dialogue(one.slug, year)}>{one.name}</a>
            </div>
          )),
        },
        ...(meeting.facilitatorName
          ? [{ term: t("plan.facilitator"), value: meeting.facilitatorName }]
          : []),
      ]}
    />
  );
}
