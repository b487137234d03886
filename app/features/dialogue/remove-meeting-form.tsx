import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { Section } from "#app/ui/layout/section.tsx";

/** Calls off a meeting that nobody has prepared for yet. */
export function RemoveMeetingForm({
  meeting,
}: {
  meeting: { readonly id: string; readonly title: string; readonly version: number };
}) {
  const t = useTexts("dialogue");
  return (
    <Section title={t("remove.title")} lead={t("remove.lead")}>
      <FormFrame action={paths.removeDialogueMeeting(meeting.id)} version={meeting.version}>
        <div>
          <Button variant="danger">{t("remove.submit", { title: meeting.title })}</Button>
        </div>
      </FormFrame>
    </Section>
  );
}
