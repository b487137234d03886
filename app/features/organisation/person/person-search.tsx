import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";

/** Finds persons by name or e-mail; the words stand in the address. */
export function PersonSearch({ words }: { words: string }) {
  const t = useTexts("organisation");
  return (
    <FormFrame method="get" action={paths.managePersons()} label={t("person.search")}>
      <div className="person-search">
        <TextField
          field={{ id: "person-search", name: "q", initialValue: words }}
          type="search"
          label={t("person.search")}
          width="l"
        />
        <Button type="submit" variant="secondary">
          {t("person.search.submit")}
        </Button>
      </div>
    </FormFrame>
  );
}
