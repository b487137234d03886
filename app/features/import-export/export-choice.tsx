import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";

const fileOf = {
  indicators: "indikatorer.csv",
  figures: "tal.csv",
  versions: "definitioner.csv",
} as const;

/** Whose indicators are wanted, and the files there are of them. */
export function ExportChoice(props: {
  readonly chosen: string;
  readonly institutions: readonly { readonly slug: string; readonly name: string }[];
}) {
  const t = useTexts("imports");
  const { chosen, institutions } = props;
  const scope: Record<string, string> = chosen ? { institution: chosen } : {};
  return (
    <>
      <FormFrame method="get">
        <SelectField
          field={{ id: "institution", name: "institution", initialValue: chosen }}
          label={t("export.scope")}
          placeholder={t("columns.institution.all")}
          options={institutions.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <div>
          <Button type="submit" variant="secondary">
            {t("export.scope.submit")}
          </Button>
        </div>
      </FormFrame>
      <Section title={t("export.files")}>
        <LinkList
          items={[
            { title: t("export.workbook"), href: paths.exportFile("indikatorer.xlsx", scope) },
            ...(["indicators", "figures", "versions"] as const).flatMap((what) => {
              const file = fileOf[what];
              const title = t(`export.csv.${what}`);
              const comma = paths.exportFile(file, { ...scope, tegn: "komma" });
              return [
                { title, href: paths.exportFile(file, scope) },
                { title: t("export.csv.comma"), href: comma, detail: title },
              ];
            }),
          ]}
        />
      </Section>
    </>
  );
}
