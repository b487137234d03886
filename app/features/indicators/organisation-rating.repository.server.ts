import { type One, prepared } from "#db/prepared.ts";
import type { Reader } from "#db/transaction.ts";

/** What the organisation has decided about colours: whether better than status counts as partly met, and when few are too few. */
export type RatingSettings = {
  readonly useBaselineFallback: boolean;
  /** Fewer answers than this are not shown (RULES 7). */
  readonly smallNumberLimit: number;
};

export async function findRatingSettings(
  db: Reader,
  organisationId: string,
): Promise<RatingSettings> {
  const [row] = await ratingSettings(db, organisationId);
  return {
    useBaselineFallback: row?.usesBaselineFallback === 1,
    smallNumberLimit: row?.smallNumberLimit ?? 0,
  };
}

const ratingSettings = prepared((db: Reader, organisationId: One<string>) =>
  db
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select(["usesBaselineFallback", "smallNumberLimit"]),
);
