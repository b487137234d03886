import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld } from "#tests/support/world.ts";

/**
 * The small municipality with a round that is followed up: an adopted bearing, an approved goal of the
 * school with an indicator that is met and one that is not, an approved goal of the second school, a draft, and an
 * open interim period; in the care area a goal whose pen the administration holds.
 */
export async function makeFollowUpWorld() {
  const world = await makeWorld();
  const own = { organisationId: world.organisation.id };
  const made = await world.write(async (writer) => {
    const bearing = await makeBearing(writer, {
      ...own,
      committeeId: world.committee.id,
      roundId: world.round.id,
      title: "Alle børn hører til",
      state: "adopted",
    });
    const indicator = async (name: string, raw: string) => {
      const made = await makeIndicator(writer, {
        ...own,
        institutionId: world.school.id,
        name,
        unit: "%",
        direction: "higher",
        baselineRaw: "70 %",
        baselineYear: 2026,
        targets: [{ year: 2027, raw: "80 %" }],
      });
      const enteredAt = "2027-02-01T09:00:00.000Z";
      await makeMeasurement(writer, { ...own, indicatorId: made.id, year: 2027, raw, enteredAt });
      return made;
    };
    const met = await indicator("Elever, der trives", "82 %");
    const missed = await indicator("Elever, der er med i en forening", "60 %");
    const setting = {
      ...own,
      committeeId: world.committee.id,
      roundId: world.round.id,
      bearingIds: [bearing.id],
    };
    const goal = await makeGoal(writer, {
      ...setting,
      institutionId: world.school.id,
      title: "En voksen at gå til",
      indicatorIds: [met.id, missed.id],
    });
    const secondGoal = await makeGoal(writer, {
      ...setting,
      institutionId: world.secondSchool.id,
      title: "Forældre som medspillere",
    });
    const draft = await makeGoal(writer, {
      ...setting,
      institutionId: world.school.id,
      title: "Endnu ikke godkendt",
      state: "draft",
    });
    const careGoal = await makeGoal(writer, {
      ...own,
      committeeId: world.otherCommittee.id,
      roundId: world.otherRound.id,
      institutionId: world.nursingHome.id,
      title: "Mere tid ude",
    });
    const period = await makeReportingPeriod(writer, {
      ...own,
      roundId: world.round.id,
      kind: "interim",
      year: 2027,
      state: "open",
      opensOn: "2027-02-01",
      dueOn: "2027-03-15",
    });
    const carePeriod = await makeReportingPeriod(writer, {
      ...own,
      roundId: world.otherRound.id,
      kind: "interim",
      year: 2027,
      state: "open",
    });
    const nextRound = await makeRound(writer, {
      ...own,
      committeeId: world.committee.id,
      councilTermId: world.term.id,
      year: 2028,
      previousRoundId: world.round.id,
    });
    return {
      bearing,
      met,
      missed,
      goal,
      secondGoal,
      draft,
      careGoal,
      period,
      carePeriod,
      nextRound,
    };
  });
  return { ...world, ...made, own };
}

export type FollowUpWorld = Awaited<ReturnType<typeof makeFollowUpWorld>>;
