import type { Reader } from "#db/transaction.ts";
import {
  type BearingInRound,
  findAllBearingsOfRound,
  findThemesForRound,
} from "./bearing-list.repository.server.ts";

type Round = {
  readonly id: string;
  readonly committeeId: string;
  readonly year: number;
  readonly previousRoundId: string | null;
};

/** What a round's bearings can come from: the themes of its meetings, and last round's adopted bearings. */
export async function originsOfRound(db: Reader, organisationId: string, round: Round) {
  const [themes, bearings, previous] = await Promise.all([
    findThemesForRound(db, organisationId, round),
    findAllBearingsOfRound(db, organisationId, round.id),
    round.previousRoundId
      ? findAllBearingsOfRound(db, organisationId, round.previousRoundId)
      : Promise.resolve<BearingInRound[]>([]),
  ]);
  return {
    themes,
    bearings,
    standing: bearings.filter((bearing) => bearing.state !== "withdrawn"),
    previous: previous.filter((bearing) => bearing.state === "adopted"),
  };
}

/** The same as ids, for the rule about a draft's origin. */
export async function knownOrigins(db: Reader, organisationId: string, round: Round) {
  const { themes, standing, previous } = await originsOfRound(db, organisationId, round);
  return {
    themeIds: themes.map((theme) => theme.id),
    previousBearingIds: previous.map((bearing) => bearing.id),
    carriedOnIds: standing.flatMap((bearing) => bearing.previousBearingId ?? []),
  };
}
