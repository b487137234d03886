import type { ReactNode } from "react";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import type { GoalPlaceModel, VersionModel } from "./goal-page-model.ts";

/** The head of a page about one goal: where it belongs, and what of it is shown. */
export function GoalHead(props: {
  readonly place: GoalPlaceModel;
  readonly title: string;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly light?: ReactNode;
  readonly action?: ReactNode;
  /** The goal's own page, on pages under it. */
  readonly goal?: { readonly id: string; readonly title: string };
  readonly here: string;
}) {
  const t = useTexts("goals");
  const { place, goal } = props;
  return (
    <PageHead
      place={
        <Place
          items={[
            {
              label: place.committee.name,
              href: paths.round(place.committee.slug, place.year),
            },
            {
              label: t("place.goals", { year: String(place.year) }),
              href: paths.goals(place.committee.slug, place.year),
            },
            { label: place.institution.name, href: paths.institution(place.institution.slug) },
            ...(goal ? [{ label: goal.title, href: paths.goal(goal.id) }] : []),
            { label: props.here },
          ]}
        />
      }
      title={props.title}
      kicker={props.kicker}
      lead={props.lead}
      light={props.light}
      action={props.action}
    />
  );
}

/** What a version is, in a line: "godkendt 12. juni 2026 · version 2 (budget 2027)". */
export function useVersionLine() {
  const t = useTexts("goals");
  const format = useFormat();
  return (version: VersionModel, withNumber = version.number > 1) => {
    const reason =
      version.reasonKind === "budget"
        ? t("version.budget", { year: String(version.budgetYear ?? "") })
        : version.reasonKind === "other"
          ? version.reason
          : "";
    const state =
      version.state === "approved" && version.decidedOn
        ? t("approvedOn", { date: format.date(version.decidedOn) })
        : version.state === "submitted" && version.submittedOn
          ? t("submittedOn", { date: format.date(version.submittedOn) })
          : t(`state.${version.state}`);
    const number = t("version.inLine", { number: version.number });
    return [state, withNumber ? (reason ? `${number} (${reason})` : number) : reason]
      .filter(Boolean)
      .join(" · ");
  };
}
