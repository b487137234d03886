import type { UseCaseContext } from "../context.ts";
import {
  findContributionsOfThemes,
  findLineageOfBearings,
  findThemesOfBearings,
} from "./thread-origin.repository.server.ts";

/**
 * Where bearings come from: the bearings they carry on, and through all of them the themes, contributions
 * and meetings, each once.
 */
export async function originOfBearings(context: UseCaseContext, bearingIds: readonly string[]) {
  const { db, organisationId } = context;
  const lineage = await findLineageOfBearings(db, organisationId, bearingIds);
  const family = [...new Set(lineage.map((one) => one.bearingId))];
  const links = await findThemesOfBearings(db, organisationId, family);
  const themes = eachOnce(links);
  const contributions = await findContributionsOfThemes(
    db,
    organisationId,
    themes.map((theme) => theme.id),
  );
  return {
    lineage,
    /** The given bearings and all they carry on. */
    family,
    links,
    themes,
    contributions,
    meetings: meetingsOf(themes),
    predecessors: eachOnce(
      lineage.filter((one) => one.distance > 0).map((one) => ({ ...one, id: one.bearingId })),
    ),
  };
}

/** The meetings the themes come from, each once, in the order of the themes. */
function meetingsOf(
  themes: readonly { meetingId: string; meetingTitle: string; heldOn: string }[],
) {
  return eachOnce(
    themes.map((one) => ({ id: one.meetingId, title: one.meetingTitle, heldOn: one.heldOn })),
  );
}

export function eachOnce<One extends { readonly id: string }>(all: readonly One[]): One[] {
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
