import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UseCaseContext } from "#app/features/context.ts";
import { viewCommitteeMeeting } from "#app/features/cycle/view-committee-meeting.server.ts";
import { viewHome } from "#app/features/home/view-home.server.ts";
import { answerIndicatorQuestion } from "#app/features/indicators/questions/answer-indicator-question.server.ts";
import { askAboutIndicator } from "#app/features/indicators/questions/ask-about-indicator.server.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import {
  answerQuestionSchema,
  askQuestionSchema,
} from "#app/features/questions/question.schema.ts";
import { paths } from "#app/paths.ts";
import { makeCommitteeMeeting } from "#seeds/factories/cycle.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let ofSchool: string;
let ofWhole: string;
let ofCare: string;
beforeEach(async () => {
  world = await makeWorld();
  const own = { organisationId: world.organisation.id };
  [ofSchool, ofWhole, ofCare] = await world.write(async (writer) => [
    (await makeIndicator(writer, { ...own, institutionId: world.school.id, name: "Fravær" })).id,
    (await makeIndicator(writer, { ...own, institutionId: null, name: "Sygedage" })).id,
    (await makeIndicator(writer, { ...own, institutionId: world.nursingHome.id, name: "Fald" })).id,
  ]);
});
afterEach(() => world.close());

const asked = { text: "Hvorfor steg det i maj?", committeeId: "" };
const answered = { answer: "To klasser var på lejrskole." };
const member = () => world.as("committeeMember");
const leader = () => world.as("institutionLeader");
const notAllowed = { refusal: { code: "not-allowed" } };
const notFound = { refusal: { code: "not-found" } };

const everything = async () => ({
  questions: await world.db.selectFrom("indicatorQuestion").selectAll().orderBy("id").execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().orderBy("id").execute(),
});
const ask = async (context: UseCaseContext, indicatorId: string) => {
  const question = await askAboutIndicator(context, indicatorId, asked);
  if (!question.ok) throw new Error(question.refusal.code);
  return { indicatorId, questionId: question.value.id };
};
const seenBy = async (context: UseCaseContext, id: string) => {
  const view = await viewIndicator(context, id);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value.questions;
};
const tasksOf = async (context: UseCaseContext) => {
  const home = await viewHome(context, "Nogen");
  if (!home.ok) throw new Error(home.refusal.code);
  return home.value.tasks.filter(({ kind }) => kind === "answerQuestion" || kind === "readAnswer");
};

describe("a question about an indicator", () => {
  test("is asked by the committee, and answered once by the leader", async () => {
    const ids = await ask(member(), ofSchool);
    expect((await answerIndicatorQuestion(leader(), ids, answered)).ok).toBe(true);
    const { questions, audit } = await everything();
    expect(questions).toMatchObject([
      {
        text: asked.text,
        ...answered,
        committeeId: world.committee.id,
        askedBy: world.persons.committeeMember.id,
        answeredBy: world.persons.institutionLeader.id,
      },
    ]);
    expect(audit.map(({ operation }) => operation)).toEqual(["indicator.ask", "indicator.answer"]);
    const again = await answerIndicatorQuestion(world.as("administration"), ids, { answer: "Nej" });
    expect(again).toMatchObject({ refusal: { code: "already-answered" } });
    expect(await everything()).toEqual({ questions, audit });
  });

  test.each(["institutionLeader", "administration", "directorate", "boardMember"] as const)(
    "is not asked by the role %s",
    async (role) => {
      expect(await askAboutIndicator(world.as(role), ofSchool, asked)).toMatchObject(notAllowed);
      expect(await everything()).toEqual({ questions: [], audit: [] });
    },
  );

  test("is for the committee of its place, of a goal that it follows, or for all", async () => {
    const other = world.as("committeeChair", { committeeId: world.otherCommittee.id });
    expect(await askAboutIndicator(other, ofSchool, asked)).toMatchObject(notAllowed);
    expect(await askAboutIndicator(member(), ofCare, asked)).toMatchObject(notAllowed);
    expect((await askAboutIndicator(other, ofWhole, asked)).ok).toBe(true);
    await world.write((writer) =>
      makeGoal(writer, {
        organisationId: world.organisation.id,
        committeeId: world.otherCommittee.id,
        roundId: world.otherRound.id,
        institutionId: world.nursingHome.id,
        title: "Færre er væk",
        indicatorIds: [ofSchool],
      }),
    );
    expect((await askAboutIndicator(other, ofSchool, asked)).ok).toBe(true);
    const stranger = world.asStranger("committeeMember");
    expect(await askAboutIndicator(stranger, ofWhole, asked)).toMatchObject(notFound);
    expect(await everything()).toMatchObject({ questions: { length: 2 } });
  });

  test("names its committee where the politician sits on several that it stands under", async () => {
    const [role] = member().actor.assignments;
    if (!role) throw new Error("The member has no role");
    const both = member();
    const context = {
      ...both,
      actor: {
        ...both.actor,
        assignments: [role, { ...role, committeeId: world.otherCommittee.id }],
      },
    };
    expect(await askAboutIndicator(context, ofWhole, asked)).toMatchObject({
      refusal: { code: "choose-committee", field: "committeeId" },
    });
    const foreign = { ...asked, committeeId: world.elsewhere.committee.id };
    expect((await askAboutIndicator(context, ofWhole, foreign)).ok).toBe(false);
    const named = { ...asked, committeeId: world.otherCommittee.id };
    expect((await askAboutIndicator(context, ofWhole, named)).ok).toBe(true);
    expect((await everything()).questions).toMatchObject([
      { committeeId: world.otherCommittee.id },
    ]);
  });

  test("is not asked once the indicator is out of use, nor without words or with too many", async () => {
    const view = await viewIndicator(leader(), ofSchool);
    if (!view.ok) throw new Error(view.refusal.code);
    await retireIndicator(world.as("administration"), ofSchool, {
      retire: "yes",
      version: view.value.version,
    });
    expect(await askAboutIndicator(member(), ofSchool, asked)).toMatchObject({
      refusal: { code: "retired" },
    });
    expect((await seenBy(member(), ofSchool)).committees).toEqual([]);
    for (const text of ["", "  ", "x".repeat(1001)]) {
      expect(askQuestionSchema.safeParse({ text }).success).toBe(false);
    }
    for (const answer of ["", "  ", "x".repeat(2001)]) {
      expect(answerQuestionSchema.safeParse({ answer }).success).toBe(false);
    }
  });
});

describe("the answer", () => {
  test("is not given by others, nor through another indicator", async () => {
    const ids = await ask(member(), ofSchool);
    const before = await everything();
    for (const role of ["committeeMember", "committeeChair", "directorate"] as const) {
      const given = await answerIndicatorQuestion(world.as(role), ids, answered);
      expect(given).toMatchObject(notAllowed);
    }
    const neighbour = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await answerIndicatorQuestion(neighbour, ids, answered)).toMatchObject(notAllowed);
    const administration = world.as("administration");
    const wrong = { ...ids, indicatorId: ofWhole };
    expect(await answerIndicatorQuestion(administration, wrong, answered)).toMatchObject(notFound);
    const stranger = world.asStranger("institutionLeader");
    expect(await answerIndicatorQuestion(stranger, ids, answered)).toMatchObject(notFound);
    expect(await everything()).toEqual(before);
  });

  test("is the administration's for what stands above the institutions", async () => {
    const ids = await ask(member(), ofWhole);
    expect(await answerIndicatorQuestion(leader(), ids, answered)).toMatchObject(notAllowed);
    const given = await answerIndicatorQuestion(world.as("administration"), ids, answered);
    expect(given.ok).toBe(true);
  });
});

describe("who reads it", () => {
  test("is the committee that asked, the institution, the administration and the directorate", async () => {
    await ask(member(), ofSchool);
    for (const role of [
      "committeeMember",
      "committeeChair",
      "institutionLeader",
      "administration",
      "directorate",
    ] as const) {
      expect((await seenBy(world.as(role), ofSchool)).asked).toMatchObject([{ text: asked.text }]);
    }
    const others = [
      world.as("committeeMember", { committeeId: world.otherCommittee.id }),
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
      world.as("boardMember"),
    ];
    for (const other of others) expect((await seenBy(other, ofSchool)).asked).toEqual([]);
  });

  test("has it among what waits, and the politician the answer", async () => {
    const ids = await ask(member(), ofSchool);
    const above = await ask(member(), ofWhole);
    const href = `${paths.indicator(ofSchool)}#${ids.questionId}`;
    expect(await tasksOf(leader())).toMatchObject([{ kind: "answerQuestion", href }]);
    const administration = world.as("administration");
    expect(await tasksOf(administration)).toMatchObject([
      { href: `${paths.indicator(ofWhole)}#${above.questionId}` },
    ]);
    expect(await tasksOf(member())).toEqual([]);
    await answerIndicatorQuestion(leader(), ids, answered);
    await answerIndicatorQuestion(administration, above, answered);
    expect(await tasksOf(leader())).toEqual([]);
    expect(await tasksOf(member())).toMatchObject([
      { kind: "readAnswer", details: { institution: world.school.name } },
      { kind: "readAnswer", details: { institution: world.organisation.name } },
    ]);
    expect(await tasksOf(world.as("committeeChair"))).toEqual([]);
  });

  test("finds it before the committee meets", async () => {
    await ask(member(), ofSchool);
    const meeting = await world.write((writer) =>
      makeCommitteeMeeting(writer, {
        organisationId: world.organisation.id,
        committeeId: world.committee.id,
        roundId: world.round.id,
      }),
    );
    const question = { text: asked.text, subject: "Fravær", place: world.school.name, answer: "" };
    expect(await viewCommitteeMeeting(member(), meeting.id)).toMatchObject({
      value: { questions: [question] },
    });
    expect(await viewCommitteeMeeting(world.as("boardMember"), meeting.id)).toMatchObject({
      value: { questions: [] },
    });
  });
});
