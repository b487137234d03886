import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";

type Choice = { readonly value: string; readonly name: string | null; readonly count: number };

/** Narrows the table to one institution; the choice stands in the address. */
export function IndicatorFilter(props: {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly total: number;
}) {
  const t = useTexts("indicators");
  return (
    <FormFrame action={paths.indicators()} method="get" width="full">
      <div className="filter-line">
        <SelectField
          field={{ id: "indicator-filter", name: "institution", initialValue: props.chosen }}
          label={t("list.filter")}
          options={[
            { value: "", label: t("list.filter.all", { count: props.total }) },
            ...props.choices.map(({ value, name, count }) => ({
              value,
              label:
                name === null
                  ? t("list.filter.own", { count })
                  : t("list.filter.institution", { name, count }),
            })),
          ]}
        />
        <Button type="submit" variant="secondary">
          {t("list.filter.submit")}
        </Button>
      </div>
    </FormFrame>
  );
}
