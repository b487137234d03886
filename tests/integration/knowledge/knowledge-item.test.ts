import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addKnowledgeItem } from "#app/features/knowledge/add-knowledge-item.server.ts";
import { editKnowledgeItem } from "#app/features/knowledge/edit-knowledge-item.server.ts";
import type { KnowledgeItemInput } from "#app/features/knowledge/knowledge-item.schema.ts";
import { orderKnowledgeItems } from "#app/features/knowledge/order-knowledge-items.server.ts";
import { retireKnowledgeItem } from "#app/features/knowledge/retire-knowledge-item.server.ts";
import { viewKnowledgeItem } from "#app/features/knowledge/view-knowledge-item.server.ts";
import { makeFile, makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await setKnowledge("open");
});
afterEach(() => world.close());

const slug = "boern-og-skole";
const setKnowledge = (state: "open" | "closed") =>
  world.write((writer) =>
    writer
      .updateTable("roundStep")
      .set({ state })
      .where("roundId", "=", world.round.id)
      .where("step", "=", "knowledge")
      .execute(),
  );
const own = () => ({ organisationId: world.organisation.id, roundId: world.round.id });
const items = () => world.db.selectFrom("knowledgeItem").selectAll().orderBy("position").execute();
const counts = async () => [
  (await items()).length,
  (await world.db.selectFrom("file").select("id").execute()).length,
  (await world.db.selectFrom("knowledgePoint").select("id").execute()).length,
  (await world.db.selectFrom("auditEntry").select("id").execute()).length,
];
const input = (given: Partial<KnowledgeItemInput> = {}): KnowledgeItemInput => ({
  kind: "text",
  title: "Trivsel",
  body: "Flere trives.",
  url: "",
  file: undefined,
  unit: "",
  points: [],
  pasted: "",
  source: "Trivselsmålingen",
  sourceOn: "2027-01-10",
  version: undefined,
  ...given,
});
const add = (
  given: Partial<KnowledgeItemInput>,
  role: Parameters<World["as"]>[0] = "administration",
) => addKnowledgeItem(world.as(role), slug, 2027, input(given));

describe("an item of knowledge", () => {
  test("goes last into the pack, with only what its kind has", async () => {
    await add({ unit: "%", url: "https://example.org" });
    await add({ kind: "link", url: "https://example.org/tal", title: "Link" });
    await add({ kind: "series", unit: "%", pasted: "2025 80,5\n2026 –", title: "Serie" });
    const file = new File(["År;Andel\n2026;80\n"], "tal.csv");
    expect(await add({ kind: "file", file, title: "Fil" })).toMatchObject({ ok: true });
    expect(await items()).toMatchObject([
      { kind: "text", position: 1, url: null, unit: "", fileId: null },
      { kind: "link", position: 2, url: "https://example.org/tal" },
      { kind: "series", position: 3, unit: "%" },
      { kind: "file", position: 4, fileId: expect.any(String) },
    ]);
    expect(
      await world.db
        .selectFrom("knowledgePoint")
        .select(["period", "value"])
        .orderBy("position")
        .execute(),
    ).toEqual([
      { period: "2025", value: "80.5" },
      { period: "2026", value: null },
    ]);
    expect(await world.db.selectFrom("file").select(["name", "mediaType"]).execute()).toEqual([
      { name: "tal.csv", mediaType: "text/csv" },
    ]);
  });

  test.each([
    "committeeMember",
    "committeeChair",
    "institutionLeader",
    "directorate",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not added by the role %s", async (role) => {
    expect(await add({}, role)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  test.each<[string, Partial<KnowledgeItemInput>, string, string]>([
    [
      "a link that leads elsewhere",
      { kind: "link", url: "javascript:alert(1)" },
      "link-not-web",
      "url",
    ],
    [
      "a figure that is none",
      { kind: "series", points: [{ period: "2026", value: "?x" }] },
      "value-not-a-number",
      "points[0].value",
    ],
    [
      "an executable",
      { kind: "file", file: new File(["MZ\0\0"], "a.pdf") },
      "file-not-what-it-says",
      "file",
    ],
    ["a source of tomorrow", { sourceOn: "2027-03-02" }, "source-in-future", "sourceOn"],
  ])("with %s is refused, and nothing is half-written", async (_, given, code, field) => {
    expect(await add(given)).toMatchObject({ refusal: { code, field } });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  test("is not added, changed, taken out or moved after the step", async () => {
    const { id } = await world.write((writer) => makeKnowledgeItem(writer, own()));
    await setKnowledge("closed");
    const admin = world.as("administration");
    const refused = { refusal: { code: "step-not-open" } };
    expect(await add({})).toMatchObject(refused);
    expect(await editKnowledgeItem(admin, id, input({ version: 1 }))).toMatchObject(refused);
    expect(await retireKnowledgeItem(admin, id, { version: 1, retire: "yes" })).toMatchObject(
      refused,
    );
    expect(await orderKnowledgeItems(admin, slug, 2027, { order: [id], move: "" })).toMatchObject(
      refused,
    );
    expect(await items()).toMatchObject([{ version: 1, isRetired: 0 }]);
  });

  test("keeps its file unless another is given, and its kind always", async () => {
    const file = await world.write((writer) =>
      makeFile(writer, { organisationId: world.organisation.id }),
    );
    const { id } = await world.write((writer) =>
      makeKnowledgeItem(writer, { ...own(), kind: "file", fileId: file.id }),
    );
    const admin = world.as("administration");
    const change = input({ kind: "file", title: "Ny titel", version: 1 });
    expect(await editKnowledgeItem(admin, id, change)).toMatchObject({ ok: true });
    expect(await items()).toMatchObject([{ title: "Ny titel", fileId: file.id }]);
    expect(await editKnowledgeItem(admin, id, input({ version: 2 }))).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("changes its figures whole, and not over someone else's", async () => {
    const { id } = await world.write((writer) =>
      makeKnowledgeItem(writer, {
        ...own(),
        kind: "series",
        points: [{ period: "2024", value: "1" }],
      }),
    );
    const admin = world.as("administration");
    const change = input({ kind: "series", points: [{ period: "2026", value: "1.250" }] });
    expect(await editKnowledgeItem(admin, id, { ...change, version: 1 })).toMatchObject({
      ok: true,
    });
    const late = { ...change, points: [{ period: "2027", value: "9" }], version: 1 };
    expect(await editKnowledgeItem(admin, id, late)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(
      await world.db.selectFrom("knowledgePoint").select(["period", "value"]).execute(),
    ).toEqual([{ period: "2026", value: "1250" }]);
  });

  test("is taken out and put back, and stands where it stood", async () => {
    const { id } = await world.write((writer) => makeKnowledgeItem(writer, own()));
    const admin = world.as("administration");
    await retireKnowledgeItem(admin, id, { version: 1, retire: "yes" });
    expect(await items()).toMatchObject([{ isRetired: 1, position: 1 }]);
    await retireKnowledgeItem(admin, id, { version: 2, retire: "no" });
    expect(await items()).toMatchObject([{ isRetired: 0, position: 1, version: 3 }]);
    expect(
      await retireKnowledgeItem(world.as("committeeChair"), id, { version: 3, retire: "yes" }),
    ).toMatchObject({ refusal: { code: "not-allowed" } });
  });

  test("is put in order among the pack's own", async () => {
    const ids = await world.write(async (writer) => [
      (await makeKnowledgeItem(writer, own())).id,
      (await makeKnowledgeItem(writer, own())).id,
      (await makeKnowledgeItem(writer, own())).id,
    ]);
    const [a = "", b = "", c = ""] = ids;
    const admin = world.as("administration");
    await orderKnowledgeItems(admin, slug, 2027, { order: [a, b, c], move: `${c}:up` });
    expect((await items()).map(({ id }) => id)).toEqual([a, c, b]);
    expect(
      await orderKnowledgeItems(world.as("committeeMember"), slug, 2027, { order: [b], move: "" }),
    ).toMatchObject({ refusal: { code: "not-allowed" } });
  });

  test("of another organisation does not exist", async () => {
    const { id } = await world.write((writer) => makeKnowledgeItem(writer, own()));
    const stranger = world.asStranger("administration");
    const refused = { refusal: { code: "not-found" } };
    expect(await viewKnowledgeItem(stranger, id)).toMatchObject(refused);
    expect(await editKnowledgeItem(stranger, id, input({ version: 1 }))).toMatchObject(refused);
    expect(await retireKnowledgeItem(stranger, id, { version: 1, retire: "yes" })).toMatchObject(
      refused,
    );
    expect(await items()).toMatchObject([{ version: 1 }]);
  });
});
