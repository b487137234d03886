import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import type { ContributionView } from "./meeting-view.ts";

/** One contribution on the board, with the form that moves it to a theme or back to the pile. */
export function ContributionCard(props: {
  readonly meetingId: string;
  readonly contribution: ContributionView;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly mayMove: boolean;
}) {
  const t = useTexts("dialogue");
  const { meetingId, contribution, columns, mayMove } = props;
  return (
    <li className="board-card" id={`indlaeg-${contribution.id}`} data-card>
      <p className="contribution-text">{contribution.text}</p>
      <p className="contribution-by">{contribution.speaker}</p>
      {mayMove ? (
        <FormFrame action={paths.assignTheme(meetingId, contribution.id)} width="full">
          <div className="board-move">
            <SelectField
              field={{
                id: `theme-${contribution.id}`,
                name: "themeId",
                initialValue: contribution.themeId ?? "",
              }}
              label={t("board.theme")}
              hideLabel
              placeholder={false}
              options={columns.map(({ id, title }) => ({ value: id, label: title }))}
              width="full"
            />
            <Button small variant="quiet">
              {t("board.move")}
            </Button>
          </div>
        </FormFrame>
      ) : null}
    </li>
  );
}
