import { paths } from "#app/paths.ts";
import type { ScorecardPlace } from "./scorecard-model.ts";

/** The address of a place's scorecard. */
export function pathOf({ kind, slug }: Pick<ScorecardPlace, "kind" | "slug">): string {
  switch (kind) {
    case "organisation":
      return paths.scorecard();
    case "committee":
      return paths.committeeScorecard(slug);
    case "area":
      return paths.areaScorecard(slug);
    case "institution":
      return paths.institutionScorecard(slug);
  }
}
