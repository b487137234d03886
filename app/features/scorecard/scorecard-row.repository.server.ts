import { containsText } from "#db/dialect.ts";
import type { Reader } from "#db/transaction.ts";
import { indicatorsWithPlace } from "../indicators/indicator.repository.server.ts";
import type { ScorecardPlace } from "./scorecard-model.ts";
import type { ScorecardQuery } from "./scorecard-query.ts";

type Place = Pick<ScorecardPlace, "kind" | "id">;

/** Who asks, for "mine": what they own themselves and what belongs to the institutions they answer for. */
type Asker = { readonly personId: string | null; readonly institutionIds: readonly string[] };

const mostIndicators = 10_000;

/** All indicators in use of a scorecard with what they say of themselves, in the order of their tables. */
export function findAllIndicatorsOfScorecard(db: Reader, organisationId: string, place: Place) {
  return inPlace(indicatorsWithPlace(db, organisationId), place)
    .leftJoin("person as owner", "owner.id", "indicator.ownerId")
    .select("owner.name as ownerName")
    .orderBy((row) => row("indicator.institutionId", "is not", null))
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .orderBy("indicator.name")
    .orderBy("indicator.id")
    .limit(mostIndicators)
    .execute();
}

/** The ids of a scorecard's indicators that the filter lets through, in the order asked for. */
export async function findAllIdsOfScorecard(
  db: Reader,
  organisationId: string,
  place: Place,
  query: ScorecardQuery,
  asker: Asker,
): Promise<readonly string[]> {
  let found = inPlace(indicatorsWithPlace(db, organisationId), place)
    .leftJoin("person as owner", "owner.id", "indicator.ownerId")
    .clearSelect()
    .select("indicator.id");
  if (query.words !== "") {
    const columns = [
      "indicator.name",
      "indicator.number",
      "indicator.heading",
      "indicator.dataSource",
      "institution.name",
    ];
    found = found.where(({ or }) => or(columns.map((column) => containsText(column, query.words))));
  }
  if (query.perspective) found = found.where("indicator.perspective", "=", query.perspective);
  if (query.kind) found = found.where("indicator.indicatorType", "=", query.kind);
  if (query.institution) found = found.where("institution.slug", "=", query.institution);
  if (query.isMine) {
    found = found.where(({ or, eb }) =>
      or([
        eb("indicator.ownerId", "=", asker.personId),
        ...(asker.institutionIds.length > 0
          ? [eb("indicator.institutionId", "in", asker.institutionIds)]
          : []),
      ]),
    );
  }
  const order = query.isDescending ? "desc" : "asc";
  const column = columnOfSort[query.sort];
  if (column) {
    found = found
      .orderBy((row) => row(column, "is", null))
      .orderBy((row) => row(column, "=", ""))
      .orderBy(column, order);
  }
  const rows = await found
    .orderBy((row) => row("indicator.institutionId", "is not", null))
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .orderBy("indicator.name")
    .orderBy("indicator.id")
    .limit(mostIndicators)
    .execute();
  return rows.map(({ id }) => id);
}

/** The columns a list may be sorted by in the question; colours are no column and are sorted by the rules. */
const columnOfSort = {
  attention: null,
  colour: null,
  table: null,
  number: "indicator.number",
  name: "indicator.name",
  source: "indicator.dataSource",
  owner: "owner.name",
  institution: "institution.name",
} as const;

function inPlace(query: ReturnType<typeof indicatorsWithPlace>, { kind, id }: Place) {
  const inUse = query.where("indicator.retiredAt", "is", null);
  switch (kind) {
    case "organisation":
      return inUse;
    case "committee":
      return inUse.where("area.committeeId", "=", id);
    case "area":
      return inUse.where("area.id", "=", id);
    case "institution":
      return inUse.where("indicator.institutionId", "=", id);
  }
}
