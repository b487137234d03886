import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import type { ReadVersion } from "./goal.schema.ts";

/** Asks before a new version is thrown away. */
export function GoalDiscardForm({
  goal,
}: {
  readonly goal: { readonly id: string; readonly read: ReadVersion };
}) {
  const t = useTexts("goals");
  return (
    <FormFrame version={goal.read.version}>
      <HiddenField name="number" value={goal.read.number} />
      <ButtonRow>
        <Button type="submit" variant="danger">
          {t("discard.submit", { number: goal.read.number })}
        </Button>
        <LinkButton href={paths.goal(goal.id)} variant="quiet">
          {t("discard.cancel")}
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
