import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGoalField } from "#app/features/organisation/goal-field/create-goal-field.server.ts";
import { editGoalField } from "#app/features/organisation/goal-field/edit-goal-field.server.ts";
import { orderGoalFields } from "#app/features/organisation/goal-field/order-goal-fields.server.ts";
import { retireGoalField } from "#app/features/organisation/goal-field/retire-goal-field.server.ts";
import {
  viewGoalField,
  viewGoalFields,
} from "#app/features/organisation/goal-field/view-goal-fields.server.ts";
import { editOrganisation } from "#app/features/organisation/settings/edit-organisation.server.ts";
import { viewOrganisation } from "#app/features/organisation/settings/view-organisation.server.ts";
import { viewAdministration } from "#app/features/organisation/view-administration.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const field = { label: "Samarbejde", help: "Med hvem?", isRequired: true };
const make = async (label: string) => {
  const made = await createGoalField(world.as("administration"), { ...field, label });
  if (!made.ok) throw new Error("not created");
  return made.value.id;
};

describe("a field of the goal template", () => {
  test("is added, edited, moved and taken out", async () => {
    const admin = world.as("administration");
    const first = await make("Samarbejde");
    const second = await make("Økonomi");
    expect(await createGoalField(admin, { ...field, label: "økonomi" })).toMatchObject({
      refusal: { code: "taken", field: "label" },
    });
    await editGoalField(admin, first, {
      ...field,
      label: "Partnere",
      isRequired: false,
      version: 1,
    });
    await orderGoalFields(admin, { order: [first, second], move: `${first}:down` });
    expect(await viewGoalFields(admin)).toMatchObject({
      value: {
        inUse: [
          { name: "Økonomi", isRequired: 1 },
          { name: "Partnere", isRequired: 0 },
        ],
      },
    });
    await retireGoalField(admin, second, { version: 1, retire: "yes" });
    expect(await viewGoalFields(admin)).toMatchObject({
      value: { inUse: [{ name: "Partnere" }], retired: [{ name: "Økonomi" }] },
    });
    expect((await retireGoalField(admin, second, { version: 2, retire: "no" })).ok).toBe(true);
  });

  test("is not overwritten, and not another organisation's to see or change", async () => {
    const id = await make("Samarbejde");
    const change = { ...field, version: 9 };
    expect(await editGoalField(world.as("administration"), id, change)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const stranger = world.asStranger("administration");
    expect(await viewGoalField(stranger, id)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await editGoalField(stranger, id, { ...field, version: 1 })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await retireGoalField(stranger, id, { version: 1, retire: "yes" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await viewGoalFields(stranger)).toMatchObject({ value: { inUse: [] } });
  });
});

describe("the organisation itself", () => {
  const change = {
    name: "Ny Fjordby",
    locale: "nb",
    softGoalLimit: 5,
    smallNumberLimit: 5,
    usesBaselineFallback: false,
  } as const;

  test("is changed by the version that was read, and only this one", async () => {
    const admin = world.as("administration");
    expect((await editOrganisation(admin, { ...change, version: 1 })).ok).toBe(true);
    expect(await editOrganisation(admin, { ...change, version: 1 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await viewOrganisation(admin)).toMatchObject({
      value: {
        name: "Ny Fjordby",
        locale: "nb",
        softGoalLimit: 5,
        smallNumberLimit: 5,
        usesBaselineFallback: 0,
        slug: "fjordby",
      },
    });
    expect(await viewOrganisation(world.asStranger("administration"))).toMatchObject({
      value: { name: "strandby Kommune", version: 1 },
    });
  });
});

describe("the overview", () => {
  test("says what is set up and who is missing", async () => {
    expect(await viewAdministration(world.as("administration"))).toMatchObject({
      value: {
        termName: "Byrådsperiode 2026–2029",
        counts: { committee: 2, area: 4, institution: 5, round: 2 },
        progress: { councilTerm: true, chairs: false, leaders: false, round: true },
        chairless: { names: ["Ældreudvalget"], more: 0 },
        leaderless: {
          names: ["Børnehuset Mågen", "Nordstrandskolen", "Plejecenter Fyrtårnet"],
          more: 0,
        },
        may: { managePersons: false, viewAudit: true },
      },
    });
  });

  test("is refused to those who set nothing up", async () => {
    expect(await viewAdministration(world.as("committeeChair"))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  test("finds no council term on a day without one", async () => {
    const context = { ...world.as("administration"), today: "2031-01-01" };
    expect(await viewAdministration(context)).toMatchObject({
      value: { termName: null, progress: { councilTerm: false } },
    });
  });
});
