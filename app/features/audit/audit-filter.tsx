import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import type { AuditSearch } from "./audit.schema.ts";
import { useAuditWords } from "./use-audit-words.ts";

type Choices = {
  readonly persons: readonly { readonly id: string; readonly name: string }[];
  readonly objectTypes: readonly string[];
};

/** Narrows the log to a person, a kind of object and some days; the choice stands in the address. */
export function AuditFilter({ search, choices }: { search: AuditSearch; choices: Choices }) {
  const t = useTexts("audit");
  const words = useAuditWords();
  const field = (name: string, initialValue: string | undefined) => ({
    id: `audit-${name}`,
    name,
    initialValue,
  });
  const isFiltered = Boolean(search.person || search.type || search.from || search.to);
  return (
    <FormFrame method="get" action={paths.audit()} width="full" label={t("filter")}>
      <div className="audit-filter">
        <SelectField
          field={field("person", search.person)}
          label={t("person")}
          placeholder={t("filter.everyone")}
          options={choices.persons.map(({ id, name }) => ({ value: id, label: name }))}
          width="full"
        />
        <SelectField
          field={field("type", search.type)}
          label={t("object")}
          placeholder={t("filter.everything")}
          options={choices.objectTypes.map((type) => ({ value: type, label: words.object(type) }))}
          width="full"
        />
        <DateField field={field("from", search.from)} label={t("filter.from")} />
        <DateField field={field("to", search.to)} label={t("filter.to")} />
        <ButtonRow>
          <Button type="submit" variant="secondary">
            {t("filter.show")}
          </Button>
          {isFiltered && (
            <LinkButton href={paths.audit()} variant="quiet">
              {t("filter.clear")}
            </LinkButton>
          )}
        </ButtonRow>
      </div>
    </FormFrame>
  );
}
