import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";

type Group = {
  readonly key: string;
  /** None for those who belong to the organisation as a whole. */
  readonly name: string | null;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
  }[];
};

/** Who is there. */
export function AttendanceForm(props: {
  readonly groups: readonly Group[];
  readonly presentIds: readonly string[];
  readonly mayChange: boolean;
}) {
  const t = useTexts("dialogue");
  const { groups, presentIds, mayChange } = props;
  return (
    <FormFrame width="full">
      {presentIds.map((id) => (
        <input key={id} type="hidden" name="shownIds" value={id} />
      ))}
      <div className="attendance">
        {groups.map((group) => (
          <CheckboxGroup
            key={group.key}
            field={{
              id: `present-${group.key}`,
              name: "presentIds",
              initialValue: presentIds,
            }}
            label={group.name ?? t("attendance.organisation")}
            options={group.people.map(({ id, name, title }) => ({
              value: id,
              label: name,
              disabled: !mayChange,
              ...(title ? { description: title } : {}),
            }))}
          />
        ))}
      </div>
      {mayChange ? (
        <ButtonRow>
          <Button type="submit">{t("attendance.save")}</Button>
        </ButtonRow>
      ) : null}
    </FormFrame>
  );
}
