import { type SetUpStep, setUpSteps } from "#app/domain/organisation/set-up.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Checklist } from "#app/ui/layout/checklist.tsx";

type Lacking = { readonly names: readonly string[]; readonly more: number };

/** What a new municipality does before its first round, in order, with what is done ticked off. */
export function SetUpChecklist(props: {
  readonly progress: Readonly<Record<SetUpStep, boolean>>;
  readonly chairless: Lacking;
  readonly leaderless: Lacking;
  /** Only the system administrator creates persons and gives roles. */
  readonly mayManagePersons: boolean;
}) {
  const t = useTexts("organisation");
  const list = ({ names, more }: Lacking) =>
    more > 0
      ? t("setUp.lackingMore", { names: names.join(", "), count: more })
      : t("setUp.lacking", { names: names.join(", ") });
  const details: Partial<Record<SetUpStep, string>> = {
    ...(props.chairless.names.length > 0 ? { chairs: list(props.chairless) } : {}),
    ...(props.leaderless.names.length > 0 ? { leaders: list(props.leaderless) } : {}),
  };
  return (
    <Checklist
      items={setUpSteps.map((step) => {
        const isOthers = personSteps.has(step) && !props.mayManagePersons;
        return {
          label: t(`setUp.${step}`),
          done: props.progress[step],
          href: isOthers ? undefined : hrefs[step],
          detail: props.progress[step]
            ? undefined
            : [details[step] ?? t(`setUp.${step}.text`), isOthers ? t("setUp.byAdministrator") : ""]
                .filter(Boolean)
                .join(" "),
        };
      })}
    />
  );
}

const personSteps: ReadonlySet<SetUpStep> = new Set(["persons", "chairs", "leaders"]);

const hrefs: Readonly<Record<SetUpStep, string>> = {
  councilTerm: paths.councilTerms(),
  committees: paths.manageCommittees(),
  areas: paths.manageAreas(),
  institutionTypes: paths.manageInstitutionTypes(),
  institutions: paths.manageInstitutions(),
  persons: paths.managePersons(),
  chairs: paths.managePersons(),
  leaders: paths.managePersons(),
  round: paths.committees(),
};
