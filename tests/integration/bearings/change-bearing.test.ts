import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discardBearingVersion } from "#app/features/bearings/discard-bearing-version.server.ts";
import { editBearing } from "#app/features/bearings/edit-bearing.server.ts";
import { reviseBearing } from "#app/features/bearings/revise-bearing.server.ts";
import { withdrawBearing } from "#app/features/bearings/withdraw-bearing.server.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import {
  type BearingsWorld,
  bearingTables,
  makeBearingsWorld,
  setBearingsStep,
} from "./bearings-world.ts";

type Made = Awaited<ReturnType<typeof makeBearing>>;

let world: BearingsWorld;
let draft: Made;
let adopted: Made;
beforeEach(async () => {
  world = await makeBearingsWorld();
  const inRound = { ...world.here, roundId: world.round.id };
  [draft, adopted] = await world.write(async (writer) => [
    await makeBearing(writer, {
      ...inRound,
      title: "Ro",
      text: "Ro i timerne.",
      themeIds: [world.theme.id],
    }),
    await makeBearing(writer, {
      ...inRound,
      title: "Skolestart",
      text: "En god start.",
      state: "adopted",
      themeIds: [world.secondTheme.id],
    }),
  ]);
});
afterEach(() => world.close());

const edited = () => ({
  title: "Ro og fordybelse",
  text: "Ro i timerne og i pauserne.",
  themeIds: [world.theme.id, world.secondTheme.id],
  reason: "",
  version: 1,
});
const revised = {
  title: "Skolestart",
  text: "En god start for hvert barn.",
  reason: "Budget 2028",
  version: 1,
};

/** The four changes, each on a bearing that it is allowed on. */
const changes = {
  edit: (context: UseCaseContext) => editBearing(context, draft.id, edited()),
  revise: (context: UseCaseContext) => reviseBearing(context, adopted.id, revised),
  withdrawDraft: (context: UseCaseContext) =>
    withdrawBearing(context, draft.id, { reason: "Samlet i et andet.", version: 1 }),
  withdrawAdopted: (context: UseCaseContext) =>
    withdrawBearing(context, adopted.id, { reason: "Byrådet vil noget andet.", version: 1 }),
};
type Change = keyof typeof changes;

const whoMay: Record<Change, "administration" | "committeeChair"> = {
  edit: "administration",
  revise: "administration",
  withdrawDraft: "administration",
  withdrawAdopted: "committeeChair",
};
const allChanges = Object.keys(changes) as Change[];

async function expectRefused(result: Promise<unknown>, refusal: object) {
  const before = await bearingTables(world);
  expect(await result).toMatchObject({ ok: false, refusal });
  expect(await bearingTables(world)).toEqual(before);
}

describe.each(allChanges)("the change %s", (name) => {
  const change = changes[name];

  test("is carried out and audited", async () => {
    expect(await change(world.as(whoMay[name]))).toMatchObject({ ok: true });
    expect((await bearingTables(world)).audit).toHaveLength(1);
  });

  test.each([
    "committeeMember",
    "institutionLeader",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is refused to the role %s", async (role) => {
    await expectRefused(change(world.as(role)), { code: "not-allowed" });
  });

  test("is refused to another committee's chair", async () => {
    await expectRefused(change(world.otherChair), { code: "not-allowed" });
  });

  test("is refused to the one who may only do the other half", async () => {
    const other = whoMay[name] === "administration" ? "committeeChair" : "administration";
    await expectRefused(change(world.as(other)), { code: "not-allowed" });
  });

  test("does not exist for another organisation", async () => {
    await expectRefused(change(world.asStranger(whoMay[name])), { code: "not-found" });
  });

  test("is refused while the step is closed", async () => {
    await setBearingsStep(world, "closed");
    await expectRefused(change(world.as(whoMay[name])), { code: "step-not-open" });
  });

  test("is refused when someone has saved in between", async () => {
    await world.write((writer) => writer.updateTable("bearing").set({ version: 2 }).execute());
    await expectRefused(change(world.as(whoMay[name])), { code: "changed-meanwhile" });
  });
});

describe("an edit", () => {
  test("changes a draft's text and themes in place", async () => {
    await changes.edit(world.as("administration"));
    const { versions, themes } = await bearingTables(world);
    expect(versions.filter((one) => one.bearingId === draft.id)).toMatchObject([
      { number: 1, title: "Ro og fordybelse", adoptedOn: null },
    ]);
    expect(themes.filter((one) => one.bearingId === draft.id)).toHaveLength(2);
  });

  test("never touches an adopted text", async () => {
    await expectRefused(editBearing(world.as("administration"), adopted.id, edited()), {
      code: "already-adopted",
    });
  });

  test("does not cut a draft off from where it comes from", async () => {
    const input = { ...edited(), themeIds: [] };
    await expectRefused(editBearing(world.as("administration"), draft.id, input), {
      code: "no-origin",
    });
  });

  test("of a new version changes that alone and keeps its reason", async () => {
    const admin = world.as("administration");
    await reviseBearing(admin, adopted.id, revised);
    const input = { ...edited(), reason: "Budget 2028 og 2029", version: 2 };
    expect((await editBearing(admin, adopted.id, input)).ok).toBe(true);
    const { versions, themes } = await bearingTables(world);
    const own = versions.filter((one) => one.bearingId === adopted.id);
    expect(own.find((one) => one.number === 1)).toMatchObject({ text: "En god start." });
    expect(own.find((one) => one.number === 2)).toMatchObject({
      title: "Ro og fordybelse",
      reason: "Budget 2028 og 2029",
    });
    expect(themes.filter((one) => one.bearingId === adopted.id)).toHaveLength(1);
    await expectRefused(editBearing(admin, adopted.id, { ...input, reason: "", version: 3 }), {
      code: "reason-missing",
    });
  });
});

describe("a new version", () => {
  test("waits beside the adopted one, which stays in force", async () => {
    await changes.revise(world.as("administration"));
    const { bearings, versions } = await bearingTables(world);
    expect(bearings.find((one) => one.id === adopted.id)).toMatchObject({
      state: "adopted",
      versionNumber: 1,
    });
    expect(versions.filter((one) => one.bearingId === adopted.id)).toHaveLength(2);
  });

  test("is refused of a draft, and beside another one", async () => {
    const admin = world.as("administration");
    await expectRefused(reviseBearing(admin, draft.id, revised), { code: "not-adopted" });
    await reviseBearing(admin, adopted.id, revised);
    await expectRefused(reviseBearing(admin, adopted.id, { ...revised, version: 2 }), {
      code: "version-pending",
    });
  });

  test("can be given up again, and only it", async () => {
    const admin = world.as("administration");
    await expectRefused(discardBearingVersion(admin, adopted.id, { version: 1 }), {
      code: "no-version-pending",
    });
    await expectRefused(discardBearingVersion(admin, draft.id, { version: 1 }), {
      code: "no-version-pending",
    });
    await reviseBearing(admin, adopted.id, revised);
    await expectRefused(discardBearingVersion(world.otherChair, adopted.id, { version: 2 }), {
      code: "not-allowed",
    });
    await expectRefused(discardBearingVersion(admin, adopted.id, { version: 1 }), {
      code: "changed-meanwhile",
    });
    expect((await discardBearingVersion(admin, adopted.id, { version: 2 })).ok).toBe(true);
    const { versions, audit } = await bearingTables(world);
    expect(versions.filter((one) => one.bearingId === adopted.id)).toHaveLength(1);
    expect(audit.some((one) => one.before?.includes(revised.text))).toBe(true);
  });
});

describe("a withdrawal", () => {
  test("keeps the bearing with its reason and date", async () => {
    await changes.withdrawAdopted(world.as("committeeChair"));
    const { bearings, themes } = await bearingTables(world);
    expect(bearings.find((one) => one.id === adopted.id)).toMatchObject({
      state: "withdrawn",
      withdrawReason: "Byrådet vil noget andet.",
      withdrawnOn: "2027-03-01",
    });
    expect(themes).toHaveLength(2);
  });

  test("is refused a second time, and without a reason", async () => {
    const chair = world.as("committeeChair");
    await expectRefused(withdrawBearing(chair, adopted.id, { reason: " ", version: 1 }), {
      code: "reason-missing",
    });
    await changes.withdrawAdopted(chair);
    await expectRefused(withdrawBearing(chair, adopted.id, { reason: "Igen", version: 2 }), {
      code: "withdrawn",
    });
  });
});
