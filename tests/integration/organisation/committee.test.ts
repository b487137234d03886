import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCommittee } from "#app/features/organisation/committee/create-committee.server.ts";
import { editCommittee } from "#app/features/organisation/committee/edit-committee.server.ts";
import { orderCommittees } from "#app/features/organisation/committee/order-committees.server.ts";
import { retireCommittee } from "#app/features/organisation/committee/retire-committee.server.ts";
import {
  viewCommittee,
  viewCommittees,
} from "#app/features/organisation/committee/view-committees.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const rows = () =>
  world.db
    .selectFrom("committee")
    .selectAll()
    .where("organisationId", "=", world.organisation.id)
    .orderBy("position")
    .execute();
const names = async () => (await rows()).map((row) => row.name);
const audit = () => world.db.selectFrom("auditEntry").selectAll().execute();

describe("a committee", () => {
  test("is created last, with an address made from its name", async () => {
    const admin = world.as("administration");
    expect(await createCommittee(admin, { name: "Teknik & Miljø", purpose: "Veje" })).toMatchObject(
      {
        ok: true,
      },
    );
    expect((await rows()).at(-1)).toMatchObject({
      slug: "teknik-miljoe",
      position: 3,
      purpose: "Veje",
    });
    expect(await audit()).toMatchObject([
      { operation: "committee.create", objectName: "Teknik & Miljø" },
    ]);
  });

  test("gets another address where one is taken by a committee out of use", async () => {
    const admin = world.as("administration");
    const first = await createCommittee(admin, { name: "Kulturudvalget", purpose: "" });
    if (!first.ok) throw new Error("not created");
    await retireCommittee(admin, first.value.id, { version: 1, retire: "yes" });
    await createCommittee(admin, { name: "Kulturudvalget", purpose: "" });
    expect(
      (await rows())
        .map((row) => row.slug)
        .slice(-2)
        .sort(),
    ).toEqual(["kulturudvalget", "kulturudvalget-2"]);
    expect(
      await retireCommittee(admin, first.value.id, { version: 2, retire: "no" }),
    ).toMatchObject({
      refusal: { code: "taken" },
    });
  });

  test("with a name in use is refused, and nothing is written", async () => {
    const before = await rows();
    expect(
      await createCommittee(world.as("administration"), { name: " ÆLDREudvalget", purpose: "" }),
    ).toMatchObject({ refusal: { code: "taken", field: "name" } });
    expect(await rows()).toEqual(before);
    expect(await audit()).toEqual([]);
  });

  test("keeps its address when it is renamed, and only what changed is in the log", async () => {
    const change = { name: "Børneudvalget", purpose: "", version: 1 };
    await editCommittee(world.as("administration"), world.committee.id, change);
    expect((await rows())[0]).toMatchObject({
      name: "Børneudvalget",
      slug: "boern-og-skole",
      version: 2,
    });
    const [entry] = await audit();
    expect(JSON.parse(entry?.before ?? "")).toEqual({ name: "Børne- og Skoleudvalget" });
    expect(JSON.parse(entry?.after ?? "")).toEqual({ name: "Børneudvalget" });
  });

  test("that someone has saved meanwhile is not overwritten", async () => {
    const admin = world.as("administration");
    const change = { name: "Første", purpose: "", version: 1 };
    await editCommittee(admin, world.committee.id, change);
    expect(
      await editCommittee(admin, world.committee.id, { ...change, name: "Anden" }),
    ).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await names()).toContain("Første");
  });

  test("moves a step at a time; ids of another organisation are passed over", async () => {
    const admin = world.as("administration");
    const order = [world.elsewhere.committee.id, world.committee.id, world.otherCommittee.id];
    await orderCommittees(admin, { order, move: `${world.otherCommittee.id}:up` });
    expect(await names()).toEqual(["Ældreudvalget", "Børne- og Skoleudvalget"]);
    const elsewhere = await world.db
      .selectFrom("committee")
      .select("position")
      .where("organisationId", "=", world.elsewhere.organisation.id)
      .orderBy("position")
      .execute();
    expect(elsewhere).toEqual([{ position: 1 }, { position: 2 }]);
  });
});

describe("a committee goes out of use", () => {
  const retire = { version: 1, retire: "yes" } as const;

  test("not while a round has an open step", async () => {
    await world.db
      .updateTable("roundStep")
      .set({ state: "open" })
      .where("roundId", "=", world.round.id)
      .where("step", "in", ["knowledge", "dialogue"])
      .execute();
    expect(
      await retireCommittee(world.as("administration"), world.committee.id, retire),
    ).toMatchObject({
      refusal: { code: "in-use", details: { what: "rounds", count: 1 } },
    });
    expect(await viewCommittee(world.as("administration"), world.committee.id)).toMatchObject({
      value: { use: { what: "rounds", count: 1 } },
    });
  });

  test("not while an area in use lies under it", async () => {
    expect(
      await retireCommittee(world.as("administration"), world.committee.id, retire),
    ).toMatchObject({
      refusal: { code: "in-use", details: { what: "areas", count: 2 } },
    });
    expect(await audit()).toEqual([]);
  });

  test("when nothing leans on it, and comes back", async () => {
    const admin = world.as("administration");
    await world.db.updateTable("area").set({ retiredAt: "2027-01-01T00:00:00.000Z" }).execute();
    expect((await retireCommittee(admin, world.committee.id, retire)).ok).toBe(true);
    expect(await viewCommittees(admin)).toMatchObject({
      value: { inUse: [{ name: "Ældreudvalget" }], retired: [{ name: "Børne- og Skoleudvalget" }] },
    });
    expect(
      (await retireCommittee(admin, world.committee.id, { version: 2, retire: "no" })).ok,
    ).toBe(true);
    expect((await audit()).map((entry) => entry.operation)).toEqual([
      "committee.retire",
      "committee.restore",
    ]);
  });
});
