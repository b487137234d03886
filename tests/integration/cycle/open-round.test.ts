import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openRound } from "#app/features/cycle/open-round.server.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const slug = "boern-og-skole";
const rounds = () => world.db.selectFrom("round").selectAll().execute();
const setFollowUp = (state: "planned" | "open" | "closed") =>
  world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state })
      .where("roundId", "=", world.round.id)
      .where("step", "=", "followUp")
      .execute(),
  );
const input = (year = 2028) => ({ year, councilTermId: world.term.id });

describe("a round", () => {
  test("opens from the last one's follow-up, with steps, dates, log and reporting periods", async () => {
    await setFollowUp("open");
    await world.write((writer) =>
      writer
        .updateTable("roundStep")
        .set({ startsOn: "2027-02-01", dueOn: "2027-02-20" })
        .where("roundId", "=", world.round.id)
        .where("step", "=", "knowledge")
        .execute(),
    );
    const result = await openRound(world.as("administration"), slug, input());
    if (!result.ok) throw new Error(result.refusal.code);
    const { id } = result.value;
    const round = (await rounds()).find((one) => one.id === id);
    expect(round).toMatchObject({ year: 2028, previousRoundId: world.round.id, openedAt: now });
    const steps = await world.db
      .selectFrom("roundStep")
      .selectAll()
      .where("roundId", "=", id)
      .execute();
    expect(steps).toHaveLength(5);
    expect(steps.find(({ step }) => step === "knowledge")).toMatchObject({
      state: "open",
      startsOn: "2028-01-31",
      dueOn: "2028-02-19",
    });
    expect(steps.filter(({ state }) => state === "planned")).toHaveLength(4);
    expect(
      await world.db.selectFrom("roundStepEvent").selectAll().where("roundId", "=", id).execute(),
    ).toMatchObject([
      { step: "knowledge", action: "opened", personId: world.persons.administration.id },
    ]);
    expect(
      await world.db
        .selectFrom("reportingPeriod")
        .selectAll()
        .where("roundId", "=", id)
        .orderBy("dueOn")
        .execute(),
    ).toMatchObject([
      { kind: "interim", dueOn: "2028-10-01", state: "planned" },
      { kind: "yearEnd", dueOn: "2029-01-15", state: "planned" },
    ]);
    expect(await world.db.selectFrom("auditEntry").selectAll().execute()).toMatchObject([
      { operation: "round.open", objectKey: id },
    ]);
  });

  test("waits for the last one's follow-up, and nothing is half-written", async () => {
    const before = await rounds();
    expect(await openRound(world.as("administration"), slug, input())).toMatchObject({
      refusal: { code: "last-round-not-followed-up", field: "year" },
    });
    expect(await rounds()).toEqual(before);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not opened by the role %s", async (role) => {
    await setFollowUp("closed");
    const before = await rounds();
    expect(await openRound(world.as(role), slug, input())).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await rounds()).toEqual(before);
  });

  test.each([
    [2027, "round-exists"],
    [2026, "year-before-last-round"],
    [2030, "year-outside-term"],
  ])("of %s is refused", async (year, code) => {
    await setFollowUp("closed");
    expect(await openRound(world.as("administration"), slug, input(year))).toMatchObject({
      refusal: { code },
    });
  });

  test("belongs to a council term of its own organisation", async () => {
    await setFollowUp("closed");
    const admin = world.as("administration");
    const theirs = { year: 2028, councilTermId: world.elsewhere.term.id };
    expect(await openRound(admin, slug, theirs)).toMatchObject({
      refusal: { code: "unknown-choice", field: "councilTermId" },
    });
    expect(await openRound(admin, "findes-ikke", input())).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});
