import type { Role } from "#app/domain/permissions/roles.ts";
import type { Writer } from "#db/transaction.ts";
import {
  assignRole,
  makeArea,
  makeCommittee,
  makeCouncilTerm,
  makeInstitution,
  makeInstitutionType,
  makeOrganisation,
} from "#seeds/factories/organisation.ts";
import { stories } from "../stories.ts";
import type { InstitutionTypeName, PersonStory } from "../story.ts";
import { type Cast, gatherCast } from "./cast.ts";
import { needed } from "./needed.ts";
import { tellCommittee } from "./tell-committee.ts";
import { tellIndicatorQuestions } from "./tell-indicator-questions.ts";
import { tellMeasuring } from "./tell-measuring.ts";
import { tellOverallGoals } from "./tell-overall-goals.ts";
import { tellQuality } from "./tell-quality.ts";
import { tellJudged, tellShared } from "./tell-shared.ts";

const typeNames: readonly InstitutionTypeName[] = [
  "Skole",
  "Daginstitution",
  "Plejecenter",
  "Fagcenter",
  "Kultur- og fritidstilbud",
];

const townHall = [
  ["administration", { name: "Maja Winther", title: "Styringskonsulent" }],
  ["administration", { name: "Jonas Elkjær", title: "Udvalgssekretær" }],
  ["directorate", { name: "Karen Thorup", title: "Kommunaldirektør" }],
  ["systemAdministrator", { name: "Amir Haddad", title: "Systemadministrator" }],
] as const satisfies readonly (readonly [Role, PersonStory])[];

const supportCentres = [
  {
    slug: "center-for-oekonomi",
    name: "Center for Økonomi",
    leader: { name: "Britta Munk", title: "Økonomichef" },
  },
  {
    slug: "center-for-hr-og-digitalisering",
    name: "Center for HR og Digitalisering",
    leader: { name: "Søren Dalby", title: "Centerchef" },
  },
] as const;

/** Fjordby Kommune: its town hall, its support functions outside the cycle, and its committees' stories. */
export async function tellFjordby(writer: Writer): Promise<void> {
  const organisation = await makeOrganisation(writer, {
    name: "Fjordby Kommune",
    slug: "fjordby",
    isDemo: 1,
  });
  const organisationId = organisation.id;
  const term = await makeCouncilTerm(writer, { organisationId });
  const types = new Map<InstitutionTypeName, string>();
  for (const [index, name] of typeNames.entries()) {
    const type = await makeInstitutionType(writer, { organisationId, name, position: index + 1 });
    types.set(name, type.id);
  }
  const cast = gatherCast(writer, organisationId, "fjordby.example");
  for (const [role, person] of townHall) await assignRole(writer, await cast.add(person), role);
  const committees = new Map<string, string>();
  for (const [index, { name, slug, purpose }] of stories.entries()) {
    const given = { organisationId, name, slug, purpose, position: index + 1 };
    committees.set(slug, (await makeCommittee(writer, given)).id);
  }
  for (const story of stories) {
    await tellCommittee(writer, story, {
      organisationId,
      councilTermId: term.id,
      cast,
      types,
      committees,
    });
  }
  await tellOverallGoals(writer, organisationId, term.id);
  await tellMeasuring(writer, organisationId);
  const writtenBy = await writer
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("name", "=", townHall[0][1].name)
    .select("id")
    .executeTakeFirstOrThrow();
  const carriedBy = await tellShared(writer, organisationId, writtenBy.id);
  const committeeId = needed(committees, "boerne-og-skoleudvalget");
  await tellJudged(writer, { organisationId, committeeId, by: writtenBy.id, carriedBy });
  await tellIndicatorQuestions(writer, { organisationId, committeeId, carriedBy });
  await tellQuality(writer, organisationId);
  await tellSupport(writer, organisationId, cast, needed(types, "Fagcenter"));
}

/** Support and staff functions are steered in a dialogue with the top management (R4-23). */
async function tellSupport(
  writer: Writer,
  organisationId: string,
  cast: Cast,
  institutionTypeId: string,
) {
  const area = await makeArea(writer, { organisationId, committeeId: null, name: "Fællescentre" });
  for (const { leader, ...centre } of supportCentres) {
    const institution = await makeInstitution(writer, {
      organisationId,
      ...centre,
      areaId: area.id,
      institutionTypeId,
      scope: "support",
    });
    await assignRole(writer, await cast.add(leader), "institutionLeader", {
      institutionId: institution.id,
    });
  }
}
