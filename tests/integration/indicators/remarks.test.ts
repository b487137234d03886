import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";
import { answerRemark } from "#app/features/indicators/quality/answer-remark.server.ts";
import {
  viewOpenRemarks,
  viewRemarksOfIndicator,
} from "#app/features/indicators/quality/view-remarks.server.ts";
import { withdrawRemarkAnswer } from "#app/features/indicators/quality/withdraw-remark-answer.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
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
      name: "Elever, der ikke gennemfører 9. klasse",
      unit: "%",
      direction: "lower",
      baselineRaw: "8 %",
      baselineYear: 2026,
      dataSource: "Skolens optælling",
      targets: [{ year: 2027, raw: "højst 9 %" }],
    });
    return made.id;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const remarks = async () => {
  const page = await viewRemarksOfIndicator(leader(), id);
  return page.ok ? page.value.remarks : [];
};
const remarkOf = async (code: CheckCode) => {
  const found = (await remarks()).find((remark) => remark.code === code);
  if (!found) throw new Error(`No remark ${code}`);
  return found;
};
const kept = async (code: CheckCode, reason = "Vi har fået flere elever med særlige behov") => {
  const { subject } = await remarkOf(code);
  return { code, subject, reason };
};
const written = async () => ({
  answers: await world.db.selectFrom("checkAnswer").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});

test("an indicator's page and its list of remarks say the same", async () => {
  expect((await remarks()).map(({ code }) => code)).toEqual([
    "negative-wording",
    "weaker-than-baseline",
  ]);
  const page = await viewIndicator(leader(), id);
  expect(page.ok && page.value.quality?.remarks).toEqual(await remarks());
  const reader = await viewIndicator(world.as("committeeMember"), id);
  expect(reader.ok && reader.value.quality).toBeNull();
});

describe("answering a remark", () => {
  test("keeps why it stands, with a trace", async () => {
    expect((await answerRemark(leader(), id, await kept("weaker-than-baseline"))).ok).toBe(true);
    const remark = await remarkOf("weaker-than-baseline");
    expect(remark.answer).toMatchObject({ reason: "Vi har fået flere elever med særlige behov" });
    expect((await written()).audit.at(-1)).toMatchObject({ operation: "indicator.answerRemark" });
  });

  test("again takes the place of the first answer", async () => {
    await answerRemark(leader(), id, await kept("weaker-than-baseline", "Første"));
    await answerRemark(world.as("administration"), id, await kept("weaker-than-baseline", "Andet"));
    expect((await written()).answers).toMatchObject([{ reason: "Andet" }]);
  });

  test("holds only as long as the check sees the same", async () => {
    await answerRemark(leader(), id, await kept("weaker-than-baseline"));
    await setTargets(leader(), id, [{ year: 2027, raw: "højst 10 %", version: 1 }]);
    expect((await remarkOf("weaker-than-baseline")).answer).toBeNull();
    await setTargets(leader(), id, [{ year: 2027, raw: "højst 9 %", version: 2 }]);
    expect((await remarkOf("weaker-than-baseline")).answer).not.toBeNull();
  });

  test("is refused where the check sees something else by now", async () => {
    const late = { ...(await kept("weaker-than-baseline")), subject: "noget andet" };
    expect(await answerRemark(leader(), id, late)).toMatchObject({
      refusal: { code: "remark-gone" },
    });
    expect((await written()).answers).toEqual([]);
  });

  test("is refused to those who neither edit nor review", async () => {
    const input = await kept("negative-wording");
    const others = (
      ["committeeMember", "committeeChair", "directorate", "boardMember"] as const
    ).map((role) => world.as(role));
    const elsewhere = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    for (const context of [...others, elsewhere]) {
      expect(await answerRemark(context, id, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(await answerRemark(world.asStranger("administration"), id, input)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual({ answers: [], audit: [] });
  });
});

describe("taking an answer back", () => {
  const answered = async () => {
    await answerRemark(leader(), id, await kept("negative-wording"));
    return (await remarkOf("negative-wording")).answer?.id ?? "";
  };

  test("opens the remark again; the log keeps the words", async () => {
    expect((await withdrawRemarkAnswer(leader(), id, await answered())).ok).toBe(true);
    expect((await remarkOf("negative-wording")).answer).toBeNull();
    expect((await written()).audit.at(-1)?.before).toContain("særlige behov");
  });

  test("is refused to others, to strangers and for what is not there", async () => {
    const answer = await answered();
    const before = await written();
    expect(await withdrawRemarkAnswer(world.as("committeeChair"), id, answer)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(
      await withdrawRemarkAnswer(world.asStranger("administration"), id, answer),
    ).toMatchObject({ refusal: { code: "not-found" } });
    expect(await withdrawRemarkAnswer(leader(), id, "nothing")).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(before);
  });
});

describe("the list of open remarks", () => {
  const list = async (asked: { place?: string; code?: string } = {}) => {
    const page = await viewOpenRemarks(leader(), {
      place: asked.place ?? null,
      code: asked.code ?? null,
    });
    if (!page.ok) throw new Error("refused");
    return page.value;
  };

  test("counts each kind, shows one of them, and leaves out what is answered", async () => {
    expect((await list()).total).toBe(2);
    const one = await list({ place: "bakkeskolen", code: "negative-wording" });
    expect(one.open.map(({ remark }) => remark.code)).toEqual(["negative-wording"]);
    await answerRemark(leader(), id, await kept("negative-wording"));
    expect((await list()).counts).toEqual([{ code: "weaker-than-baseline", count: 1 }]);
  });

  test("falls back where the address names what is not there", async () => {
    expect(await list({ place: "findes-ikke", code: "findes-ikke" })).toMatchObject({
      place: { key: "bakkeskolen" },
      code: null,
      total: 2,
    });
  });

  test("counts what is open at every place, and begins at the first that has something", async () => {
    await world.write((writer) =>
      makeIndicator(writer, {
        organisationId: world.organisation.id,
        institutionId: null,
        name: "Elever, der gennemfører 9. klasse",
        unit: "%",
        direction: "higher",
        baselineRaw: "92 %",
        baselineYear: 2026,
        dataSource: "Kommunens optælling",
        targets: [{ year: 2027, raw: "mindst 93 %" }],
      }),
    );
    const page = await viewOpenRemarks(world.as("administration"), { place: null, code: null });
    if (!page.ok) throw new Error("refused");
    const { places, place, total } = page.value;
    expect(places).toMatchObject([
      { key: "alle", count: 0 },
      { key: "bakkeskolen", count: 2 },
    ]);
    expect(place?.key).toBe("bakkeskolen");
    expect(total).toBe(2);
    const all = await viewOpenRemarks(world.as("administration"), {
      place: "overalt",
      code: null,
      page: "99",
    });
    expect(all).toMatchObject({
      value: {
        everywhere: { key: "overalt", count: 2 },
        place: { key: "overalt" },
        total: 2,
        page: 1,
        pageCount: 1,
        open: [{ placeName: "Bakkeskolen" }, { placeName: "Bakkeskolen" }],
      },
    });
  });

  test("shows nothing of another organisation", async () => {
    const page = await viewOpenRemarks(world.asStranger("administration"), {
      place: null,
      code: null,
    });
    expect(page).toMatchObject({ ok: true, value: { total: 0, place: null } });
  });
});
