import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";

type Counts = Readonly<
  Record<
    | "councilTerm"
    | "committee"
    | "area"
    | "institutionType"
    | "institution"
    | "person"
    | "goalField",
    number
  >
>;

/** The pages of the administration, each with what it is for and how many it holds. */
export function AdministrationSections(props: {
  readonly counts: Counts;
  readonly may: {
    readonly managePersons: boolean;
    readonly viewAudit: boolean;
    readonly editOverallGoals: boolean;
  };
}) {
  const t = useTexts("organisation");
  const audit = useTexts("audit");
  const overallGoals = useTexts("overallGoals");
  const format = useFormat();
  const { counts, may } = props;
  const item = (title: string, detail: string, href: string, count?: number) => ({
    title,
    detail,
    href,
    aside: count === undefined ? undefined : format.number(count),
  });
  return (
    <LinkList
      items={[
        item(t("term.list.title"), t("term.list.lead"), paths.councilTerms(), counts.councilTerm),
        item(
          t("committee.list.title"),
          t("committee.list.lead"),
          paths.manageCommittees(),
          counts.committee,
        ),
        item(t("area.list.title"), t("area.list.lead"), paths.manageAreas(), counts.area),
        item(
          t("type.list.title"),
          t("type.list.lead"),
          paths.manageInstitutionTypes(),
          counts.institutionType,
        ),
        item(
          t("institution.list.title"),
          t("institution.list.lead"),
          paths.manageInstitutions(),
          counts.institution,
        ),
        ...(may.managePersons
          ? [
              item(
                t("person.list.title"),
                t("person.list.lead"),
                paths.managePersons(),
                counts.person,
              ),
            ]
          : []),
        ...(may.editOverallGoals
          ? [
              item(
                overallGoals("list.title"),
                overallGoals("list.lead"),
                paths.manageOverallGoals(),
              ),
            ]
          : []),
        item(t("field.list.title"), t("field.list.lead"), paths.manageGoalFields()),
        item(t("organisation.title"), t("organisation.lead"), paths.manageOrganisation()),
        ...(may.viewAudit ? [item(audit("title"), audit("lead"), paths.audit())] : []),
      ]}
    />
  );
}
