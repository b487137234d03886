import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";

type FilterProps = {
  readonly action: string;
  readonly places: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: string;
  readonly codes?: {
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly chosen: string;
  };
};

/** Chooses whose indicators are shown, and which kind of remark; the choice stands in the address. */
export function PlaceFilter({ action, places, chosen, codes }: FilterProps) {
  const t = useTexts("quality");
  return (
    <FormFrame action={action} method="get" width="full" label={t("list.filter")}>
      <div className="quality-filter">
        <SelectField
          field={{ id: "sted", name: "sted" }}
          label={t("list.place")}
          placeholder={false}
          defaultValue={chosen}
          options={places.map(({ key, name }) => ({ value: key, label: name || t("place.all") }))}
        />
        {codes ? (
          <SelectField
            field={{ id: "kode", name: "kode" }}
            label={t("list.code")}
            placeholder={false}
            defaultValue={codes.chosen}
            options={codes.options}
          />
        ) : null}
        <Button type="submit" variant="secondary">
          {t("list.submit")}
        </Button>
      </div>
    </FormFrame>
  );
}
