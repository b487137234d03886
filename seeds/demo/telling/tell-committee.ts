import type { Writer } from "#db/transaction.ts";
import { assignRole, makeArea, makeInstitution } from "#seeds/factories/organisation.ts";
import type { CommitteeStory, InstitutionTypeName } from "../story.ts";
import type { Cast } from "./cast.ts";
import { needed } from "./needed.ts";
import { type ToldRound, tellRound } from "./tell-round.ts";

/** What a round is told against: whose it is, and the rows that its words refer to. */
export type Stage = {
  readonly organisationId: string;
  readonly councilTermId: string;
  readonly committeeId: string;
  /** Ids of all committees by slug. */
  readonly committees: ReadonlyMap<string, string>;
  readonly cast: Cast;
  /** Ids of institutions by slug. */
  readonly institutions: ReadonlyMap<string, string>;
};

/** A committee with its people, areas and institutions, and its rounds in order. */
export async function tellCommittee(
  writer: Writer,
  story: CommitteeStory,
  place: {
    readonly organisationId: string;
    readonly councilTermId: string;
    readonly cast: Cast;
    readonly types: ReadonlyMap<InstitutionTypeName, string>;
    /** Every committee by slug, for meetings that two hold together. */
    readonly committees: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { organisationId, cast } = place;
  const committeeId = needed(place.committees, story.slug);
  await assignRole(writer, await cast.add(story.chair), "committeeChair", {
    committeeId,
  });
  for (const member of story.members) {
    await assignRole(writer, await cast.add(member), "committeeMember", {
      committeeId,
    });
  }
  const areas = new Map<string, string>();
  for (const area of story.areas) {
    const row = await makeArea(writer, { organisationId, committeeId, ...area });
    areas.set(area.name, row.id);
  }
  const institutions = new Map<string, string>();
  for (const institution of story.institutions) {
    const row = await makeInstitution(writer, {
      organisationId,
      name: institution.name,
      slug: institution.slug,
      district: institution.district,
      areaId: needed(areas, institution.area),
      institutionTypeId: needed(place.types, institution.type),
    });
    institutions.set(institution.slug, row.id);
    const at = { institutionId: row.id };
    await assignRole(writer, await cast.add(institution.leader), "institutionLeader", at);
    if (institution.boardChair) {
      await assignRole(writer, await cast.add(institution.boardChair), "boardChair", at);
    }
  }
  const stage: Stage = { ...place, committeeId, institutions };
  let previous: ToldRound | null = null;
  for (const round of story.rounds) previous = await tellRound(writer, round, stage, previous);
}
