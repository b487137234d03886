import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { goalReportSchema } from "#app/features/follow-up/goal-report.schema.ts";
import { saveReport } from "#app/features/follow-up/save-report.server.ts";
import { submitReport } from "#app/features/follow-up/submit-report.server.ts";
import { viewReport } from "#app/features/follow-up/view-report.server.ts";
import { type FollowUpWorld, makeFollowUpWorld } from "./follow-up-world.ts";

let world: FollowUpWorld;
beforeEach(async () => {
  world = await makeFollowUpWorld();
});
afterEach(() => world.close());

const report = (given: Record<string, unknown> = {}) => ({
  ...goalReportSchema.parse({
    status: "yellow",
    effectAchieved: "Børnene siger selv, at de ved, hvem de kan gå til.",
    version: 0,
    ...given,
  }),
});
const here = () => [world.goal.id, world.period.id] as const;
const leader = () => world.as("institutionLeader");
const written = async () => ({
  reports: await world.db.selectFrom("goalReport").selectAll().execute(),
  evidence: await world.db.selectFrom("reportEvidence").selectAll().execute(),
  files: await world.db.selectFrom("file").select("id").execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const upload = {
  name: "Elevraad.txt",
  mediaType: "text/plain",
  size: 5,
  sha256: "0".repeat(64),
  content: Buffer.from("Hej!\n"),
};
const setPeriod = (state: "planned" | "open" | "frozen") =>
  world.write((writer) =>
    writer
      .updateTable("reportingPeriod")
      .set({ state })
      .where("id", "=", world.period.id)
      .execute(),
  );

describe("handing in a report", () => {
  test("keeps the person's colour beside the suggested one and what that came from", async () => {
    expect((await submitReport(leader(), ...here(), report())).ok).toBe(true);
    const { reports, audit } = await written();
    expect(reports).toMatchObject([
      {
        state: "submitted",
        status: "yellow",
        suggestedStatus: "yellow",
        goalVersionId: world.goal.versionId,
        submittedBy: world.persons.institutionLeader.id,
      },
    ]);
    expect(JSON.parse(reports[0]?.suggestionBasis ?? "")).toMatchObject({
      reason: "mixture",
      indicators: [
        { name: "Elever, der trives", year: { rating: "green", rule: "target-met" } },
        { name: "Elever, der er med i en forening", year: { rating: "red" } },
      ],
    });
    expect(audit).toMatchObject([{ operation: "goalReport.submit", objectType: "goal" }]);
  });

  test.each([
    [{ status: undefined }, "status"],
    [{ status: "red" }, "explanation,remedy,deviation-reason"],
    [{ status: "green" }, "deviation-reason"],
    [{ effectAchieved: "" }, "effect-or-evidence"],
    [{ status: "tooEarly" }, "explanation,deviation-reason"],
  ])("without what %j needs is refused, and nothing is written", async (given, missing) => {
    const before = await written();
    expect(await submitReport(leader(), ...here(), report(given))).toMatchObject({
      refusal: { code: "report-incomplete", details: { missing } },
    });
    expect(await written()).toEqual(before);
  });

  test("with a link or a file needs no words about the effect", async () => {
    const links = [{ title: "", url: "https://example.org/undersoegelse" }];
    const linked = report({ effectAchieved: "", links });
    expect((await submitReport(leader(), ...here(), linked)).ok).toBe(true);
    const again = { ...report({ effectAchieved: "", version: 1 }), upload };
    expect((await submitReport(leader(), ...here(), again)).ok).toBe(true);
    const kept = report({ effectAchieved: "", version: 2 });
    expect((await submitReport(leader(), ...here(), kept)).ok).toBe(true);
    const { evidence } = await written();
    expect(evidence).toMatchObject([{ kind: "file", title: "Elevraad.txt" }]);
    const removed = report({
      effectAchieved: "",
      version: 3,
      removedFiles: evidence.map(({ id }) => id),
    });
    expect(await submitReport(leader(), ...here(), removed)).toMatchObject({
      refusal: { code: "report-incomplete" },
    });
    expect((await written()).evidence).toHaveLength(1);
  });

  test("is done again while the period is open, but never back to a draft", async () => {
    await submitReport(leader(), ...here(), report());
    expect(await saveReport(leader(), ...here(), report({ version: 1 }))).toMatchObject({
      refusal: { code: "report-submitted" },
    });
    const changed = report({ version: 1, evidence: "Elevrådet har spurgt alle." });
    expect((await submitReport(leader(), ...here(), changed)).ok).toBe(true);
    expect((await written()).reports).toMatchObject([
      { version: 2, evidence: "Elevrådet har spurgt alle." },
    ]);
  });
});

describe("a draft", () => {
  test("may lack everything, and becomes the report", async () => {
    const empty = report({ status: undefined, effectAchieved: "" });
    expect((await saveReport(leader(), ...here(), empty)).ok).toBe(true);
    expect((await submitReport(leader(), ...here(), report({ version: 1 }))).ok).toBe(true);
    expect((await written()).reports).toMatchObject([{ state: "submitted", version: 2 }]);
  });

  test("is never shown to the committee", async () => {
    await saveReport(leader(), ...here(), report({ explanation: "Kun et udkast" }));
    const page = await viewReport(world.as("committeeChair"), ...here());
    expect(page).toMatchObject({ value: { report: null, entries: [], isWritable: false } });
    expect(JSON.stringify(page)).not.toContain("Kun et udkast");
  });

  test("that someone else has saved meanwhile is not overwritten", async () => {
    await saveReport(leader(), ...here(), report({ explanation: "Først" }));
    for (const version of [0, 2]) {
      expect(
        await saveReport(leader(), ...here(), report({ explanation: "Siden", version })),
      ).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    }
    expect((await written()).reports).toMatchObject([{ explanation: "Først", version: 1 }]);
  });
});

describe("reporting is refused, and nothing is written,", () => {
  const refusedTo = async (
    context: ReturnType<typeof leader>,
    code: string,
    place: readonly [string, string] = here(),
  ) => {
    const before = await written();
    expect(await saveReport(context, ...place, report())).toMatchObject({ refusal: { code } });
    expect(await submitReport(context, ...place, report())).toMatchObject({ refusal: { code } });
    expect(await written()).toEqual(before);
  };

  test.each([
    "committeeMember",
    "committeeChair",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
    "administration",
  ] as const)("to the role %s, where the leader holds the pen", async (role) => {
    await refusedTo(world.as(role), "not-allowed");
  });

  test("to the leader of another institution", async () => {
    const other = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    await refusedTo(other, "not-allowed");
  });

  test("to a leader where the administration holds the pen, which may", async () => {
    const place = [world.careGoal.id, world.carePeriod.id] as const;
    const nurse = world.as("institutionLeader", { institutionId: world.nursingHome.id });
    await refusedTo(nurse, "not-allowed", place);
    const green = report({ status: "green" });
    expect((await submitReport(world.as("administration"), ...place, green)).ok).toBe(true);
  });

  test("from another organisation", async () => {
    await refusedTo(world.asStranger("institutionLeader"), "not-found");
    expect(await viewReport(world.asStranger("administration"), ...here())).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("on a goal the committee has not approved", async () => {
    await refusedTo(leader(), "goal-not-approved", [world.draft.id, world.period.id]);
  });

  test("in a period of another committee", async () => {
    await refusedTo(leader(), "not-found", [world.goal.id, world.carePeriod.id]);
  });

  test.each(["planned", "frozen"] as const)("while the period is %s", async (state) => {
    await setPeriod(state);
    await refusedTo(leader(), "period-not-open");
  });
});

test("after one goal the next that lacks a report is known", async () => {
  const page = async () => {
    const shown = await viewReport(leader(), ...here());
    return shown.ok ? shown.value.inHand : null;
  };
  expect(await page()).toMatchObject({
    total: 1,
    submitted: 0,
    waiting: [{ title: world.goal.title }],
  });
  await submitReport(leader(), ...here(), report());
  expect(await page()).toEqual({ total: 1, submitted: 1, waiting: [] });
});
