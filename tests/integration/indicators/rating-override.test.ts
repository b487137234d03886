import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UseCaseContext } from "#app/features/context.ts";
import { viewHome } from "#app/features/home/view-home.server.ts";
import { answerOverride } from "#app/features/indicators/judgement/answer-override.server.ts";
import { overrideSchema } from "#app/features/indicators/judgement/override.schema.ts";
import { overrideRating } from "#app/features/indicators/judgement/override-rating.server.ts";
import { viewJudgement } from "#app/features/indicators/judgement/view-judgement.server.ts";
import { loadIndicatorSummaries } from "#app/features/indicators/load-indicator-summaries.server.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { paths } from "#app/paths.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let id: string;
beforeEach(async () => {
  world = await makeWorld();
  id = await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id };
    const made = await makeIndicator(writer, {
      ...own,
      institutionId: world.school.id,
      name: "Elever, der trives",
      unit: "%",
      direction: "higher",
      targets: [{ year: 2026, raw: "mindst 90 %" }],
    });
    await makeMeasurement(writer, { ...own, indicatorId: made.id, year: 2026, raw: "80 %" });
    return made.id;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const yellow = { rating: "yellow" as const, reason: "Skolen flyttede i august" };
const rows = () => world.db.selectFrom("ratingOverride").selectAll().execute();
const shown = async (context: UseCaseContext = leader()) => {
  const view = await viewJudgement(context, id, 2026);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value.year;
};
const newFigure = (raw: string) =>
  world.write((writer) =>
    makeMeasurement(writer, {
      organisationId: world.organisation.id,
      indicatorId: id,
      year: 2026,
      raw,
      enteredAt: "2027-02-20T09:00:00.000Z",
    }),
  );

describe("setting a colour", () => {
  test("puts it in force with the reason, and keeps what the rules gave", async () => {
    expect((await overrideRating(leader(), id, 2026, yellow)).ok).toBe(true);
    expect(await shown()).toMatchObject({
      rating: "yellow",
      automatic: "red",
      rule: "target-missed",
      override: { reason: yellow.reason, reopened: null },
    });
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit.at(-1)).toMatchObject({ operation: "rating.override", objectKey: id });
    const [summary] = await loadIndicatorSummaries(world.db, world.organisation.id, [id], {
      today: "2027-03-01",
    });
    expect(summary?.focus.rating).toBe("yellow");
  });

  test("again takes the place of the first", async () => {
    await overrideRating(leader(), id, 2026, yellow);
    await overrideRating(world.as("administration"), id, 2026, { ...yellow, rating: "green" });
    expect(await shown()).toMatchObject({ rating: "green" });
    expect((await rows()).filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not for a %s", async (role) => {
    expect(await overrideRating(world.as(role), id, 2026, yellow)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await rows()).toEqual([]);
  });

  test("is not for another institution's leader, and unknown to another organisation", async () => {
    const other = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await overrideRating(other, id, 2026, yellow)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const stranger = world.asStranger("administration");
    expect(await overrideRating(stranger, id, 2026, yellow)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await rows()).toEqual([]);
  });

  test("is refused for the rules' own colour, a year without anything, and an indicator out of use", async () => {
    const red = { ...yellow, rating: "red" as const };
    expect(await overrideRating(leader(), id, 2026, red)).toMatchObject({
      refusal: { code: "override-same", field: "rating" },
    });
    expect(await overrideRating(leader(), id, 2019, yellow)).toMatchObject({
      refusal: { code: "nothing-to-judge" },
    });
    await retireIndicator(leader(), id, { version: 1, retire: "yes" });
    expect(await overrideRating(leader(), id, 2026, yellow)).toMatchObject({
      refusal: { code: "retired" },
    });
    expect(await rows()).toEqual([]);
  });

  test("needs a reason that is not blank", () => {
    expect(overrideSchema.safeParse({ rating: "green", reason: "   " }).success).toBe(false);
    expect(overrideSchema.safeParse({ rating: "blue", reason: "fordi" }).success).toBe(false);
  });
});

describe("a newer figure opens the question again", () => {
  test("and the rules' colour holds until someone confirms, who then signs", async () => {
    await overrideRating(leader(), id, 2026, yellow);
    await newFigure("82 %");
    const open = await shown();
    expect(open).toMatchObject({ rating: "red", override: { reopened: "newer-result" } });
    const overrideId = open.override?.id ?? "";
    const answer = { overrideId, answer: "confirm" as const };
    expect((await answerOverride(world.as("administration"), id, 2026, answer)).ok).toBe(true);
    expect(await shown()).toMatchObject({
      rating: "yellow",
      override: { reason: yellow.reason, reopened: null, byName: "administration fjordby" },
    });
    expect(await answerOverride(leader(), id, 2026, answer)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("and it can be withdrawn, by who may set it only", async () => {
    await overrideRating(leader(), id, 2026, yellow);
    const answer = { overrideId: (await shown()).override?.id ?? "", answer: "withdraw" as const };
    for (const context of [
      world.as("committeeChair"),
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
      world.asStranger("administration"),
    ]) {
      expect((await answerOverride(context, id, 2026, answer)).ok).toBe(false);
    }
    expect((await answerOverride(leader(), id, 2026, answer)).ok).toBe(true);
    expect(await shown()).toMatchObject({ rating: "red", override: null });
  });
});

test("who may read the organisation sees the colour and its reasons; another organisation does not", async () => {
  await overrideRating(leader(), id, 2026, yellow);
  expect(await shown(world.as("committeeMember"))).toMatchObject({ rating: "yellow" });
  expect(await viewJudgement(world.asStranger("administration"), id, 2026)).toMatchObject({
    refusal: { code: "not-found" },
  });
  expect(await viewJudgement(leader(), id, Number.NaN)).toMatchObject({
    refusal: { code: "not-found" },
  });
});

describe("a colour that new figures have opened again", () => {
  const tasks = async (context: UseCaseContext) => {
    const home = await viewHome(context, "Nogen");
    if (!home.ok) throw new Error(home.refusal.code);
    return home.value.tasks.filter(({ kind }) => kind === "confirmColour");
  };

  test("waits on the home page of those who may confirm it, until someone has", async () => {
    await overrideRating(leader(), id, 2026, yellow);
    expect(await tasks(leader())).toEqual([]);
    await newFigure("82 %");
    const waiting = [{ href: paths.judgeColour(id, 2026), details: { year: "2026" } }];
    expect(await tasks(leader())).toMatchObject(waiting);
    expect(await tasks(world.as("administration"))).toMatchObject(waiting);
    const others = [
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
      world.as("committeeChair"),
      world.asStranger("administration"),
    ];
    for (const other of others) expect(await tasks(other)).toEqual([]);
    const overrideId = (await rows()).find(({ withdrawnAt }) => withdrawnAt === null)?.id ?? "";
    await answerOverride(leader(), id, 2026, { overrideId, answer: "confirm" });
    expect(await tasks(leader())).toEqual([]);
  });
});
