import type { RoundFrame } from "#app/features/cycle/round-frame.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

type Brief = {
  readonly frame: RoundFrame;
  readonly institution: { readonly name: string; readonly typeName: string };
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly theme: string;
    readonly heldOn: string;
    readonly startsAtTime: string;
    readonly place: string;
  };
};

/** The head of a brief; the path stays out, so that the page is the paper one brings to the meeting. */
export function BriefHead({ brief }: { brief: Brief }) {
  const t = useTexts("dialogue");
  const cycle = useTexts("cycle");
  const format = useFormat();
  const { frame, meeting, institution } = brief;
  const { slug, name } = frame.committee;
  return (
    <PageHead
      place={
        <Place
          items={[
            { label: name, href: paths.committee(slug) },
            { label: cycle("step.dialogue"), href: paths.dialogue(slug, frame.round.year) },
            { label: meeting.title, href: paths.dialogueMeeting(meeting.id) },
            { label: t("brief.title") },
          ]}
        />
      }
      kicker={t("brief.title")}
      title={institution.name}
      meta={
        <Meta
          items={[
            meeting.title,
            `${format.date(meeting.heldOn)} ${format.time(meeting.startsAtTime)}`,
            meeting.place,
            meeting.theme && t("theme.named", { theme: meeting.theme }),
          ]}
        />
      }
    />
  );
}
