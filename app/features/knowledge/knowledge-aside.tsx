import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { type DecidedForm, DialogueFormSummary } from "../cycle/dialogue-form-summary.tsx";

type Props = {
  readonly place: { readonly slug: string; readonly year: number };
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly heldOn: string;
    readonly startsAtTime: string;
  }[];
  readonly form: DecidedForm | null;
  readonly mayDecide: boolean;
};

/** When the committee meets on the pack, and what it has decided on the form of the dialogue. */
export function KnowledgeAside({ place, meetings, form, mayDecide }: Props) {
  const t = useTexts("knowledge");
  const cycle = useTexts("cycle");
  const format = useFormat();
  const decide = form ? cycle("form.change") : cycle("form.decide");
  return (
    <>
      <Section title={t("meetings")}>
        <LinkList
          items={meetings.map(({ id, title, heldOn, startsAtTime }) => ({
            title,
            href: paths.committeeMeeting(id),
            detail: `${format.weekday(heldOn)} ${format.time(startsAtTime)}`,
          }))}
          empty={<p>{t("meetings.none")}</p>}
        />
      </Section>
      <Section title={t("form")} id="dialogform">
        <DialogueFormSummary form={form} />
        {mayDecide ? (
          <p className="knowledge-decide">
            <LinkButton variant="secondary" small href={paths.dialogueForm(place.slug, place.year)}>
              {decide}
            </LinkButton>
          </p>
        ) : null}
      </Section>
    </>
  );
}
