import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StepName, StepState } from "#app/domain/cycle/step.ts";
import type { StepAction } from "#app/domain/cycle/step-change.ts";
import { changeStep } from "#app/features/cycle/change-step.server.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import { planStepDates } from "#app/features/cycle/plan-step-dates.server.ts";
import { viewRoundSteps } from "#app/features/cycle/view-round-steps.server.ts";
import { makeCommitteeMeeting, makeDialogueForm } from "#seeds/factories/cycle.ts";
import { makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const slug = "boern-og-skole";
const setState = (step: StepName, state: StepState) =>
  world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state })
      .where("roundId", "=", world.round.id)
      .where("step", "=", step)
      .execute(),
  );
const stepOf = (step: StepName) =>
  world.db
    .selectFrom("roundStep")
    .selectAll()
    .where("roundId", "=", world.round.id)
    .where("step", "=", step)
    .executeTakeFirstOrThrow();
const events = () => world.db.selectFrom("roundStepEvent").selectAll().execute();
const change = (step: StepName, action: StepAction, reason = "", version = 1) => ({
  step,
  action,
  reason,
  version,
});
const asAdministration = (input: ReturnType<typeof change>) =>
  changeStep(world.as("administration"), slug, 2027, input);

async function completeKnowledge() {
  const own = { organisationId: world.organisation.id, roundId: world.round.id };
  await world.write(async (writer) => {
    await makeKnowledgeItem(writer, own);
    await makeDialogueForm(writer, own);
  });
}

describe("a step", () => {
  test("opens, closes when nothing is missing, and re-opens with a reason, all in its log", async () => {
    expect(await asAdministration(change("knowledge", "open"))).toMatchObject({ ok: true });
    expect(await asAdministration(change("knowledge", "close", "", 2))).toMatchObject({
      refusal: { code: "knowledge-empty" },
    });
    await completeKnowledge();
    expect(await asAdministration(change("knowledge", "close", "", 2))).toMatchObject({ ok: true });
    expect(await asAdministration(change("knowledge", "reopen", "", 3))).toMatchObject({
      refusal: { code: "reason-required", field: "reason" },
    });
    expect(await asAdministration(change("knowledge", "reopen", "Nye tal", 3))).toMatchObject({
      ok: true,
    });
    expect(await stepOf("knowledge")).toMatchObject({ state: "open", version: 4 });
    expect(await events()).toMatchObject([
      { action: "opened", reason: "" },
      { action: "closed", reason: "" },
      { action: "reopened", reason: "Nye tal" },
    ]);
  });

  test("leaves later steps as they are when it re-opens", async () => {
    await setState("knowledge", "closed");
    await setState("dialogue", "closed");
    await setState("bearings", "open");
    await asAdministration(change("knowledge", "reopen", "Nye tal"));
    expect(await stepOf("dialogue")).toMatchObject({ state: "closed" });
    expect(await stepOf("bearings")).toMatchObject({ state: "open" });
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not changed by the role %s", async (role) => {
    expect(await changeStep(world.as(role), slug, 2027, change("knowledge", "open"))).toMatchObject(
      { refusal: { code: "not-allowed" } },
    );
    expect(await stepOf("knowledge")).toMatchObject({ state: "planned" });
    expect(await events()).toEqual([]);
  });

  test("of another organisation is not touched", async () => {
    await changeStep(world.asStranger("administration"), slug, 2027, change("knowledge", "open"));
    expect(await stepOf("knowledge")).toMatchObject({ state: "planned" });
    expect(
      await changeStep(world.as("administration"), slug, 2028, change("knowledge", "open")),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });

  test("that someone else has changed meanwhile is not changed again", async () => {
    expect(await asAdministration(change("knowledge", "open", "", 7))).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await events()).toEqual([]);
  });

  test("shows the administration what it may do and what is missing, and others only how it stands", async () => {
    await setState("knowledge", "open");
    const seen = await viewRoundSteps(world.as("administration"), slug, "2027");
    expect(seen.ok && seen.value.steps.slice(0, 2)).toMatchObject([
      {
        step: "knowledge",
        mayClose: true,
        missing: [{ code: "knowledge-empty" }, { code: "dialogue-form-missing" }],
      },
      { step: "dialogue", mayOpen: false },
    ]);
    const others = await viewRoundSteps(world.as("committeeMember"), slug, "2027");
    expect(others.ok && others.value).toMatchObject({
      mayManage: false,
      steps: [{ mayClose: false }, {}, {}, {}, {}],
    });
  });
});

describe("a round's dates", () => {
  const input = { version: 1, knowledgeStartsOn: "2027-01-05", knowledgeDueOn: "2027-02-28" };

  test("are planned, those left empty are taken away, and the states stay", async () => {
    await setState("knowledge", "open");
    const admin = world.as("administration");
    expect(await planStepDates(admin, slug, 2027, input)).toMatchObject({ ok: true });
    expect(await stepOf("knowledge")).toMatchObject({
      state: "open",
      startsOn: "2027-01-05",
      dueOn: "2027-02-28",
    });
    expect(await planStepDates(admin, slug, 2027, { version: 2 })).toMatchObject({ ok: true });
    expect(await stepOf("knowledge")).toMatchObject({ startsOn: null, dueOn: null });
    const audit = await world.db.selectFrom("auditEntry").select(["before", "after"]).execute();
    expect(audit[1]).toEqual({
      before: JSON.stringify({ knowledgeStartsOn: "2027-01-05", knowledgeDueOn: "2027-02-28" }),
      after: JSON.stringify({ knowledgeStartsOn: null, knowledgeDueOn: null }),
    });
  });

  test("are not planned by others, upside down, or over someone else's", async () => {
    expect(await planStepDates(world.as("committeeChair"), slug, 2027, input)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const admin = world.as("administration");
    const upsideDown = { ...input, knowledgeDueOn: "2027-01-01" };
    expect(await planStepDates(admin, slug, 2027, upsideDown)).toMatchObject({
      refusal: { code: "ends-before-start", field: "knowledgeDueOn" },
    });
    expect(await planStepDates(admin, slug, 2027, { ...input, version: 3 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await stepOf("knowledge")).toMatchObject({ startsOn: null, dueOn: null });
  });
});

test("the frame of a round counts what it has come to", async () => {
  const own = { organisationId: world.organisation.id, roundId: world.round.id };
  await completeKnowledge();
  await world.write(async (writer) => {
    const committeeId = world.committee.id;
    await makeCommitteeMeeting(writer, { ...own, committeeId, heldOn: "2027-02-01", isHeld: 1 });
    await makeCommitteeMeeting(writer, { ...own, committeeId, heldOn: "2027-03-20" });
  });
  const framed = await loadRoundFrame(world.as("committeeMember"), slug, "2027");
  expect(framed.ok && framed.value).toMatchObject({
    facts: {
      knowledgeItems: 1,
      dialogueForms: 1,
      dialogueMeetings: 0,
      draftBearings: 0,
      institutions: 3,
      institutionsWithGoals: 0,
      submittedGoals: 0,
      reportingPeriods: 0,
      frozenPeriods: 0,
    },
    steps: [{ step: "knowledge", meetsOn: "2027-03-20", metOn: "2027-02-01" }, {}, {}, {}, {}],
  });
});
