import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";

type FilterProps = {
  readonly action: string;
  readonly places: readonly {
    readonly key: string;
    readonly name: string;
    /** How much there is to see in it, where that is worth saying. */
    readonly count?: number;
  }[];
  readonly chosen: string;
  /** All places together, where they can be seen so. */
  readonly everywhere?: { readonly key: string; readonly count: number } | null;
  readonly codes?: {
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly chosen: string;
  };
};

/** Chooses whose indicators are shown, and which kind of remark; the choice stands in the address. */
export function PlaceFilter({ action, places, chosen, everywhere, codes }: FilterProps) {
  const t = useTexts("quality");
  return (
    <FormFrame action={action} method="get" width="full" label={t("list.filter")}>
      <div className="quality-filter">
        <SelectField
          field={{ id: "sted", name: "sted" }}
          label={t("list.place")}
          placeholder={false}
          defaultValue={chosen}
          options={[
            ...(everywhere
              ? [
                  {
                    value: everywhere.key,
                    label: t("list.place.every", { count: everywhere.count }),
                  },
                ]
              : []),
            ...places.map(({ key, name, count }) => {
              const label = name || t("place.all");
              return {
                value: key,
                label: count === undefined ? label : t("list.place.one", { name: label, count }),
              };
            }),
          ]}
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
