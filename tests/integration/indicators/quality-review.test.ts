import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commentOnCell } from "#app/features/indicators/quality/comment-on-cell.server.ts";
import { judgeQuality } from "#app/features/indicators/quality/judge-quality.server.ts";
import { judgementSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { resolveComment } from "#app/features/indicators/quality/resolve-comment.server.ts";
import { viewQuality } from "#app/features/indicators/quality/view-quality.server.ts";
import { viewQualityOverview } from "#app/features/indicators/quality/view-quality-overview.server.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let id: string;
beforeEach(async () => {
  world = await makeWorld();
  id = await world.write(async (writer) => {
    const made = await makeIndicator(writer, {
      organisationId: world.organisation.id,
      institutionId: world.school.id,
      name: "Elever, der trives",
      unit: "%",
      direction: "higher",
      baselineRaw: "72 %",
      dataSource: "Den nationale trivselsmåling",
      targets: [{ year: 2027, raw: "mindst 80 %" }],
    });
    return made.id;
  });
});
afterEach(() => world.close());

const reviewer = () => world.as("administration");
const leader = () => world.as("institutionLeader");
const judgement = (given: Record<string, string>) =>
  judgementSchema.parse({ version: "0", ...given });
const page = async () => {
  const result = await viewQuality(leader(), id);
  if (!result.ok) throw new Error("refused");
  return result.value;
};
const written = async () => ({
  answers: await world.db.selectFrom("qualityAnswer").selectAll().execute(),
  comments: await world.db.selectFrom("indicatorComment").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const nothing = { answers: [], comments: [], audit: [] };
const outsiders = () => [
  ...(["committeeMember", "committeeChair", "directorate", "boardChair"] as const).map((role) =>
    world.as(role),
  ),
  world.as("institutionLeader", { institutionId: world.secondSchool.id }),
];

describe("judging by the seven criteria", () => {
  test("keeps answers with notes; what is not answered stays open", async () => {
    const input = judgement({ relevance: "yes", ambition: "partly", ambitionNote: "Lidt lavt" });
    expect((await judgeQuality(reviewer(), id, input)).ok).toBe(true);
    const { criteria, version } = await page();
    expect(criteria.filter(({ answer }) => answer)).toMatchObject([
      { criterion: "relevance", answer: "yes" },
      { criterion: "ambition", answer: "partly", note: "Lidt lavt" },
    ]);
    expect(version).toBe(2);
  });

  test("changes only what is answered anew", async () => {
    await judgeQuality(reviewer(), id, judgement({ relevance: "yes", ambition: "no" }));
    const again = judgement({ relevance: "yes", ambition: "partly", version: "2" });
    expect((await judgeQuality(reviewer(), id, again)).ok).toBe(true);
    expect((await written()).answers.map(({ answer, version }) => [answer, version])).toEqual([
      ["yes", 1],
      ["partly", 2],
    ]);
  });

  test("over another's newer judgement is refused, and nothing of it is kept", async () => {
    await judgeQuality(reviewer(), id, judgement({ relevance: "yes" }));
    const before = await written();
    const late = judgement({ relevance: "no", ambition: "no" });
    expect(await judgeQuality(reviewer(), id, late)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await written()).toEqual(before);
  });

  test("with a note and no answer is refused at its criterion", async () => {
    const input = judgement({ relevance: "yes", ambitionNote: "?" });
    expect(await judgeQuality(reviewer(), id, input)).toMatchObject({
      refusal: { code: "note-alone", field: "ambition" },
    });
    expect(await written()).toEqual(nothing);
  });

  test("is for reviewers alone, also not for the leader", async () => {
    const input = judgement({ relevance: "yes" });
    for (const context of [leader(), ...outsiders()]) {
      expect(await judgeQuality(context, id, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(await judgeQuality(world.asStranger("administration"), id, input)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(nothing);
  });
});

describe("comments on cells", () => {
  const comment = { cell: "target-2027", text: "Er det nok?" };
  const commented = async () => {
    await commentOnCell(reviewer(), id, comment);
    return (await page()).comments[0]?.id ?? "";
  };

  test("stand beside their cell, from those who review and those who edit", async () => {
    await commented();
    await commentOnCell(leader(), id, { cell: "name", text: "Hvilke elever?" });
    const { cells } = await page();
    expect(cells.filter(({ openCount }) => openCount > 0)).toMatchObject([
      { cell: "name" },
      { cell: "target-2027", text: "mindst 80 %" },
    ]);
  });

  test("on a cell that is not there are refused", async () => {
    for (const cell of ["target-2031", "secret"]) {
      expect(await commentOnCell(reviewer(), id, { ...comment, cell })).toMatchObject({
        refusal: { code: "no-such-cell", field: "cell" },
      });
    }
    expect(await written()).toEqual(nothing);
  });

  test("are settled once, and stay readable", async () => {
    const commentId = await commented();
    const resolution = { resolution: "Hævet til 80 %" };
    expect((await resolveComment(leader(), id, commentId, resolution)).ok).toBe(true);
    expect((await page()).comments).toMatchObject([
      { text: "Er det nok?", resolution: "Hævet til 80 %" },
    ]);
    expect((await page()).cells.every(({ openCount }) => openCount === 0)).toBe(true);
    const before = await written();
    expect(await resolveComment(leader(), id, commentId, { resolution: "Igen" })).toMatchObject({
      refusal: { code: "resolved-already" },
    });
    expect(await written()).toEqual(before);
  });

  test("are refused to all others and across organisations", async () => {
    const commentId = await commented();
    const before = await written();
    for (const context of outsiders()) {
      expect(await commentOnCell(context, id, comment)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(await resolveComment(context, id, commentId, { resolution: "x" })).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    const stranger = world.asStranger("administration");
    expect(await commentOnCell(stranger, id, comment)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await resolveComment(stranger, id, commentId, { resolution: "x" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await resolveComment(leader(), id, "nothing", { resolution: "x" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(before);
  });

  test("are not written on a retired indicator", async () => {
    await retireIndicator(reviewer(), id, { version: 1, retire: "yes" });
    expect(await commentOnCell(reviewer(), id, comment)).toMatchObject({
      refusal: { code: "retired" },
    });
  });
});

describe("the overview of a service", () => {
  test("shows judgements, open comments and what the mix lacks", async () => {
    await judgeQuality(reviewer(), id, judgement({ relevance: "no" }));
    await commentOnCell(leader(), id, { cell: "unit", text: "Procent af hvad?" });
    const overview = await viewQualityOverview(leader(), "bakkeskolen");
    if (!overview.ok) throw new Error("refused");
    const { indicators, openComments, mix, setRemarks } = overview.value;
    expect(indicators[0]?.answers[0]).toEqual({ answer: "no", note: "" });
    expect(openComments).toMatchObject([{ cell: "unit", text: "Procent af hvad?" }]);
    expect(mix).toMatchObject([
      { part: "user", count: 1 },
      { part: "measured", count: 0, max: undefined },
      { part: "employee", count: 0 },
    ]);
    expect(setRemarks.map(({ code, variant }) => `${code} ${variant}`)).toEqual([
      "mix-user few",
      "mix-measured open",
      "mix-employee few",
    ]);
  });

  test("of an organisation without indicators is empty", async () => {
    const overview = await viewQualityOverview(world.asStranger("administration"), null);
    expect(overview).toMatchObject({ ok: true, value: { place: null, indicators: [] } });
  });
});
