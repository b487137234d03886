import type { StepName } from "#app/domain/cycle/step.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";

type Meeting = {
  readonly step: StepName;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
};

/** When and where a committee meets, and on which step of its round. */
export function CommitteeMeetingFacts(props: {
  readonly meeting: Meeting;
  readonly place: { readonly slug: string; readonly year: number };
}) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { meeting, place } = props;
  return (
    <DefinitionList
      items={[
        {
          term: t("meeting.when"),
          value: `${format.weekday(meeting.heldOn)} ${format.time(meeting.startsAtTime)}`,
        },
        ...(meeting.place ? [{ term: t("meeting.place"), value: meeting.place }] : []),
        {
          term: t("meeting.step"),
          value: (
            <a href={paths.step(place.slug, place.year, meeting.step)}>
              {t(`step.${meeting.step}`)}
            </a>
          ),
        },
      ]}
    />
  );
}
