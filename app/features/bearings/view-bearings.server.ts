import { awaitingVersion } from "#app/domain/bearings/bearing-state.ts";
import { compareWithLastRound } from "#app/domain/bearings/compare-with-last-round.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findThemesOfBearings } from "../thread/thread-origin.repository.server.ts";
import type { BearingInRound } from "./bearing-list.repository.server.ts";
import type { BearingInList } from "./bearing-models.ts";
import { originsOfRound } from "./known-origins.server.ts";

/** A round's bearings with where they come from and what changed. Refused: `not-allowed`, `not-found`. */
export async function viewBearings(context: UseCaseContext, committeeSlug: string, year: string) {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { db, organisationId, actor } = context;
  const { committee, round, steps } = frame.value;
  const place = { ...round, committeeId: committee.id };
  const { themes, bearings, standing, previous } = await originsOfRound(db, organisationId, place);
  const links = await findThemesOfBearings(
    db,
    organisationId,
    bearings.map((bearing) => bearing.id),
  );
  const counts = new Map(themes.map((theme) => [theme.id, theme.contributionCount]));
  const inList = (bearing: BearingInRound): BearingInList => ({
    ...bearing,
    previous: previous.find((one) => one.id === bearing.previousBearingId) ?? null,
    themes: links
      .filter((link) => link.bearingId === bearing.id)
      .map((link) => ({ ...link, contributionCount: counts.get(link.id) ?? 0 })),
  });
  const standingIds = new Set(standing.map((bearing) => bearing.id));
  const used = new Set(
    links.filter((link) => standingIds.has(link.bearingId)).map((link) => link.id),
  );
  const carriedOn = new Set(standing.map((bearing) => bearing.previousBearingId));
  const isOpen = steps.some((one) => one.step === "bearings" && one.state === "open");
  const resource = { organisationId, committeeId: committee.id };
  return ok({
    frame: frame.value,
    bearings: standing.map(inList),
    withdrawn: bearings.filter((bearing) => bearing.state === "withdrawn").map(inList),
    unusedThemes: themes.filter((theme) => !used.has(theme.id)),
    lastRound: previous.map(({ id, title, adoptedOn }) => ({
      id,
      title,
      adoptedOn,
      isCarriedOn: carriedOn.has(id),
    })),
    comparison: compareWithLastRound(previous.map(textOf), standing.map(textAwaited)),
    awaitingCount: standing.filter((bearing) => awaitingVersion(bearing) !== null).length,
    isOpen,
    mayDraft: isOpen && can(actor, "bearing.draft", resource),
    mayAdopt: isOpen && can(actor, "bearing.adopt", resource),
  });
}

function textOf({ id, title, text }: BearingInRound) {
  return { id, title, text };
}

/** The text a bearing will have when all that awaits adoption is adopted. */
function textAwaited(bearing: BearingInRound) {
  return {
    id: bearing.id,
    title: bearing.pendingTitle ?? bearing.title,
    text: bearing.pendingText ?? bearing.text,
    previousBearingId: bearing.previousBearingId,
  };
}
