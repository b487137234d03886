import { afterAll, beforeAll, expect, test } from "vitest";
import { can } from "#app/domain/permissions/can.ts";
import { roles } from "#app/domain/permissions/roles.ts";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { NOETTEROY } from "./noetteroy.ts";
import { seedNorwegianOrganisation } from "./norwegian.ts";

let db: Database;
beforeAll(async () => {
  db = connect(":memory:");
  await migrate(db);
  await db.transaction().execute((transaction) => seedNorwegianOrganisation(transaction as Writer));
});
afterAll(() => db.destroy());

test("the 55 indicators stand as the document wrote them, for the municipality as a whole", async () => {
  const rows = await db.selectFrom("indicator").selectAll().orderBy("position").execute();
  expect(rows).toHaveLength(55);
  expect(rows.map((row) => [row.number, row.name, row.baselineRaw, row.dataSource])).toEqual(
    NOETTEROY.indicators.map((row) => [row.number, row.indicator, row.statusRaw, row.source]),
  );
  expect(rows.filter((row) => row.institutionId !== null)).toEqual([]);
});

test("their targets keep their words beside their reading", async () => {
  const targets = await db
    .selectFrom("indicatorTarget")
    .innerJoin("indicator", "indicator.id", "indicatorTarget.indicatorId")
    .select(["indicator.number", "indicatorTarget.raw", "comparator", "value", "certainty"])
    .execute();
  expect(targets).toHaveLength(NOETTEROY.indicators.filter((row) => row.targetRaw).length);
  expect(targets.find((one) => one.number === "2b")).toMatchObject({
    comparator: "<=",
    value: "6",
    certainty: "certain",
  });
  expect(targets.some((one) => one.certainty === "doubtful")).toBe(true);
});

test("no result is invented, and every indicator says where its figures come from", async () => {
  expect(await db.selectFrom("measurement").selectAll().execute()).toEqual([]);
  const rows = await db.selectFrom("indicator").select("description").execute();
  expect(rows.every((row) => row.description.includes("Nøtterøy kommune"))).toBe(true);
});

test("somebody can open it: a chair, an administration and a system administrator", async () => {
  const held = await db.selectFrom("roleAssignment").selectAll().execute();
  const actor = (role: (typeof roles)[number]) => {
    const one = held.find((assignment) => assignment.role === role);
    if (!one) return null;
    const { personId, organisationId, committeeId, institutionId } = one;
    return { personId, organisationId, assignments: [{ role, committeeId, institutionId }] };
  };
  const found = roles.filter((role) => {
    const one = actor(role);
    return one && can(one, "organisation.view", { organisationId: one.organisationId });
  });
  expect(found).toEqual([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "administration",
    "directorate",
    "systemAdministrator",
  ]);
});
