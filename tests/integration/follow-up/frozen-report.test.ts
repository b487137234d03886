import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NO_ENTRY } from "#app/domain/follow-up/correct-report.ts";
import { correctReport } from "#app/features/follow-up/correct-report.server.ts";
import { editPeriod } from "#app/features/follow-up/edit-period.server.ts";
import { freezePeriod } from "#app/features/follow-up/freeze-period.server.ts";
import { updateReport } from "#app/features/follow-up/goal-report.repository.server.ts";
import { correctReportSchema } from "#app/features/follow-up/goal-report.schema.ts";
import { openPeriod } from "#app/features/follow-up/open-period.server.ts";
import { deleteEvidence } from "#app/features/follow-up/report-evidence.repository.server.ts";
import { updatePeriod } from "#app/features/follow-up/reporting-period.repository.server.ts";
import { saveReport } from "#app/features/follow-up/save-report.server.ts";
import { submitReport } from "#app/features/follow-up/submit-report.server.ts";
import { viewReport } from "#app/features/follow-up/view-report.server.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { type FollowUpWorld, makeFollowUpWorld } from "./follow-up-world.ts";

let world: FollowUpWorld;
let reportId: string;
beforeEach(async () => {
  world = await makeFollowUpWorld();
  await world.write((writer) =>
    writer.updateTable("roundStep").set({ state: "open" }).where("step", "=", "followUp").execute(),
  );
  const links = [{ title: "Referat", url: "https://example.org/referat" }];
  const submitted = await submitReport(leader(), ...here(), input({ links }));
  if (!submitted.ok) throw new Error(submitted.refusal.code);
  reportId = submitted.value.id;
  await freezePeriod(world.as("administration"), world.period.id, { version: 1 });
});
afterEach(() => world.close());

const here = () => [world.goal.id, world.period.id] as const;
const leader = () => world.as("institutionLeader");
const later = () => ({ ...leader(), now: "2027-05-01T10:00:00.000Z" });
const input = (given: Record<string, unknown> = {}) =>
  correctReportSchema.parse({
    status: "yellow",
    effectAchieved: "De ved, hvem de kan gå til.",
    version: 0,
    correctsId: "none",
    correctionReason: "En klasse var talt to gange.",
    ...given,
  });
const frozen = async () => ({
  reports: await world.db.selectFrom("goalReport").selectAll().where("id", "=", reportId).execute(),
  evidence: await world.db
    .selectFrom("reportEvidence")
    .selectAll()
    .where("goalReportId", "=", reportId)
    .execute(),
  period: await world.db
    .selectFrom("reportingPeriod")
    .selectAll()
    .where("id", "=", world.period.id)
    .execute(),
});

describe("what is frozen", () => {
  test("is changed by no use case, whoever tries", async () => {
    const before = await frozen();
    const admin = world.as("administration");
    const changed = input({ version: 1, effectAchieved: "Noget andet", links: [] });
    const { id } = world.period;
    const tries = [
      saveReport(leader(), ...here(), changed),
      submitReport(leader(), ...here(), changed),
      submitReport(admin, ...here(), changed),
      openPeriod(admin, id, { version: 2 }),
      freezePeriod(admin, id, { version: 2 }),
      editPeriod(admin, id, { version: 2, opensOn: "2027-01-01", dueOn: "2027-12-31" }),
    ];
    for (const attempt of tries) expect((await attempt).ok).toBe(false);
    expect(await frozen()).toEqual(before);
  });

  test("is changed by no repository write either", async () => {
    const before = await frozen();
    const { organisation, period } = world;
    await world.write(async (writer) => {
      const change = { effectAchieved: "Noget andet", status: "green" as const };
      expect(await updateReport(writer, organisation.id, reportId, 1, change)).toBe(false);
      const state = { state: "open" as const };
      expect(await updatePeriod(writer, organisation.id, period.id, 2, state)).toBe(false);
      await deleteEvidence(writer, organisation.id, reportId, []);
    });
    expect(await frozen()).toEqual(before);
  });

  test("keeps the suggestion as it was, when new figures come", async () => {
    const entered = await enterMeasurement(later(), world.missed.id, {
      year: 2027,
      raw: "95 %",
      reading: "",
      isPreliminary: false,
      note: "",
    });
    expect(entered.ok).toBe(true);
    const page = await viewReport(world.as("committeeMember"), ...here());
    expect(page).toMatchObject({
      value: {
        suggestion: { status: "green" },
        entries: [{ suggestion: { status: "yellow", reason: "mixture" } }],
      },
    });
  });
});

describe("a correction", () => {
  const correction = (given: Record<string, unknown> = {}) =>
    input({ correctsId: reportId, effectAchieved: "Rettet tekst", ...given });

  test("is a new entry that names the old one, which stays as it was", async () => {
    const before = await frozen();
    expect((await correctReport(later(), ...here(), correction())).ok).toBe(true);
    expect(await frozen()).toEqual(before);
    const page = await viewReport(world.as("committeeMember"), ...here());
    expect(page).toMatchObject({
      value: {
        entries: [
          { effectAchieved: "Rettet tekst", isCorrected: false },
          { id: reportId, isCorrected: true, links: [{ title: "Referat" }] },
        ],
      },
    });
  });

  test("can be corrected again, but not from an entry that is no longer the newest", async () => {
    await correctReport(later(), ...here(), correction());
    expect(await correctReport(later(), ...here(), correction())).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const page = await viewReport(leader(), ...here());
    const newest = page.ok ? page.value.entries[0]?.id : "";
    const again = correction({ correctsId: newest, effectAchieved: "Rettet igen" });
    expect((await correctReport(later(), ...here(), again)).ok).toBe(true);
  });

  test.each([
    [{ correctionReason: " " }, "correction-reason-missing"],
    [{ status: "red" }, "report-incomplete"],
    [{ correctsId: "another" }, "changed-meanwhile"],
  ])("with %j is refused, and nothing is written", async (given, code) => {
    expect(await correctReport(later(), ...here(), correction(given))).toMatchObject({
      refusal: { code },
    });
    expect(await world.db.selectFrom("goalReport").select("id").execute()).toHaveLength(1);
  });

  test("is refused to all who do not hold the pen, and to other organisations", async () => {
    for (const context of [
      world.as("administration"),
      world.as("committeeChair"),
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
    ]) {
      expect(await correctReport(context, ...here(), correction())).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    const stranger = world.asStranger("institutionLeader");
    expect(await correctReport(stranger, ...here(), correction())).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await world.db.selectFrom("goalReport").select("id").execute()).toHaveLength(1);
  });

  test("is a late entry where nothing was handed in before the freeze", async () => {
    const second = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    const place = [world.secondGoal.id, world.period.id] as const;
    expect(await viewReport(second, ...place)).toMatchObject({
      value: { entries: [], mayCorrect: true },
    });
    expect(await correctReport(second, ...place, correction())).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const late = correction({ correctsId: NO_ENTRY, effectAchieved: "Kom for sent" });
    expect(await correctReport(second, ...place, { ...late, correctionReason: " " })).toMatchObject(
      { refusal: { code: "correction-reason-missing" } },
    );
    expect((await correctReport(second, ...place, late)).ok).toBe(true);
    expect(await viewReport(world.as("committeeMember"), ...place)).toMatchObject({
      value: { entries: [{ effectAchieved: "Kom for sent", isCorrected: false }] },
    });
    expect(await correctReport(second, ...place, late)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("waits for the freeze", async () => {
    const care = [world.careGoal.id, world.carePeriod.id] as const;
    expect(await correctReport(world.as("administration"), ...care, correction())).toMatchObject({
      refusal: { code: "period-not-frozen" },
    });
  });
});
