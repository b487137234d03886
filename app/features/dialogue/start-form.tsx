import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";

/** Starts the meeting, and with it the opening on last round's goals. */
export function StartForm({
  meeting,
}: {
  meeting: { readonly id: string; readonly version: number };
}) {
  const t = useTexts("dialogue");
  return (
    <FormFrame action={paths.startDialogueMeeting(meeting.id)} version={meeting.version}>
      <Button type="submit">{t("run.start")}</Button>
    </FormFrame>
  );
}
