import type { StepState } from "#app/domain/cycle/step.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeContribution, makeDialogueMeeting, makeTheme } from "#seeds/factories/dialogue.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

/**
 * The small municipality with its school committee's round of 2026 finished, that of 2027 in the bearings
 * step, and a closed dialogue meeting behind it.
 */
export async function makeBearingsWorld() {
  const world = await makeWorld();
  const { organisation, committee, term, round, school, persons } = world;
  const own = { organisationId: organisation.id };
  const here = { ...own, committeeId: committee.id };
  const made = await world.write(async (writer) => {
    const lastRound = await makeRound(writer, { ...here, councilTermId: term.id, year: 2026 });
    await writer
      .updateTable("round")
      .set({ previousRoundId: lastRound.id })
      .where("id", "=", round.id)
      .execute();
    const lastBearing = await makeBearing(writer, {
      ...here,
      roundId: lastRound.id,
      title: "Flere voksne nær børnene",
      text: "Børnene skal møde voksne, der har tid.",
      state: "adopted",
      adoptedOn: "2026-04-20",
    });
    const meeting = await makeDialogueMeeting(writer, {
      ...own,
      roundId: round.id,
      title: "Dialogmøde med skolerne",
      heldOn: "2027-02-04",
      state: "closed",
      institutionIds: [school.id],
    });
    const ofMeeting = { ...own, dialogueMeetingId: meeting.id };
    const theme = await makeTheme(writer, { ...ofMeeting, title: "Ro til fordybelse" });
    const secondTheme = await makeTheme(writer, {
      ...ofMeeting,
      title: "Overgangen til skole",
      position: 2,
    });
    const contribution = await makeContribution(writer, {
      ...ofMeeting,
      themeId: theme.id,
      text: "Vi mister de stille børn i de store klasser.",
      institutionId: school.id,
    });
    const planned = await makeDialogueMeeting(writer, { ...own, roundId: round.id });
    const plannedTheme = await makeTheme(writer, {
      ...own,
      dialogueMeetingId: planned.id,
      title: "Endnu ikke drøftet",
    });
    const otherMeeting = await makeDialogueMeeting(writer, {
      ...own,
      roundId: world.otherRound.id,
      state: "closed",
    });
    const otherTheme = await makeTheme(writer, {
      ...own,
      dialogueMeetingId: otherMeeting.id,
      title: "Tryghed om natten",
    });
    return {
      lastRound,
      lastBearing,
      meeting,
      theme,
      secondTheme,
      contribution,
      plannedTheme,
      otherTheme,
    };
  });
  await setBearingsStep(world, "open");
  const otherChair = world.as("committeeChair", { committeeId: world.otherCommittee.id });
  return { ...world, ...made, here, otherChair, chairId: persons.committeeChair.id };
}

export type BearingsWorld = Awaited<ReturnType<typeof makeBearingsWorld>>;

export async function setBearingsStep(world: World, state: StepState): Promise<void> {
  await world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state })
      .where("roundId", "=", world.round.id)
      .where("step", "=", "bearings")
      .execute(),
  );
}

/** Everything that a refused use case must leave as it was. */
export async function bearingTables(world: World) {
  const [bearings, versions, themes, comments, audit, organisations] = await Promise.all([
    world.db.selectFrom("bearing").selectAll().orderBy("id").execute(),
    world.db.selectFrom("bearingVersion").selectAll().orderBy("id").execute(),
    world.db.selectFrom("bearingTheme").selectAll().orderBy("id").execute(),
    world.db.selectFrom("bearingComment").selectAll().orderBy("id").execute(),
    world.db.selectFrom("auditEntry").selectAll().orderBy("id").execute(),
    world.db.selectFrom("organisation").selectAll().orderBy("id").execute(),
  ]);
  return { bearings, versions, themes, comments, audit, organisations };
}
