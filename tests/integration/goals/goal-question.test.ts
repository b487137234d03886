import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerQuestion } from "#app/features/goals/answer-question.server.ts";
import { askQuestion } from "#app/features/goals/ask-question.server.ts";
import { orderGoals } from "#app/features/goals/order-goals.server.ts";
import { type GoalWorld, makeGoalWorld } from "./goal-world.ts";

let world: GoalWorld;
beforeEach(async () => {
  world = await makeGoalWorld();
});
afterEach(() => world.close());

const asked = { text: "Hvad koster vikaren?" };
const answered = { answer: "38.000 kr., inden for rammen." };

describe("a question to a goal", () => {
  test("is asked by the committee, and answered once by the leader", async () => {
    const goal = await world.goal();
    const question = await askQuestion(world.as("committeeMember"), goal.id, asked);
    if (!question.ok) throw new Error(question.refusal.code);
    const ids = { goalId: goal.id, questionId: question.value.id };
    const leader = world.as("institutionLeader");
    expect((await answerQuestion(leader, ids, answered)).ok).toBe(true);
    expect((await world.everything()).questions).toMatchObject([
      {
        ...asked,
        ...answered,
        askedBy: world.persons.committeeMember.id,
        answeredBy: world.persons.institutionLeader.id,
      },
    ]);
    const again = await answerQuestion(world.as("administration"), ids, { answer: "Noget andet" });
    expect(again).toMatchObject({ refusal: { code: "already-answered" } });
  });

  test.each(["institutionLeader", "administration", "directorate", "boardMember"] as const)(
    "is not asked by the role %s",
    async (role) => {
      const goal = await world.goal();
      const before = await world.everything();
      expect(await askQuestion(world.as(role), goal.id, asked)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(await world.everything()).toEqual(before);
    },
  );

  test("is for the goal's own committee, and for texts it may see", async () => {
    const goal = await world.goal();
    const draft = await world.goal({ state: "draft" });
    const other = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    expect(await askQuestion(other, goal.id, asked)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await askQuestion(world.as("committeeMember"), draft.id, asked)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await askQuestion(world.asStranger("committeeMember"), goal.id, asked)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("is not answered by others, nor through another goal", async () => {
    const goal = await world.goal();
    const other = await world.goal({ title: "Et andet mål" });
    const question = await askQuestion(world.as("committeeChair"), goal.id, asked);
    if (!question.ok) throw new Error(question.refusal.code);
    const questionId = question.value.id;
    const ids = { goalId: goal.id, questionId };
    for (const role of ["committeeMember", "committeeChair", "directorate"] as const) {
      expect(await answerQuestion(world.as(role), ids, answered)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    const neighbour = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await answerQuestion(neighbour, ids, answered)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const wrong = { goalId: other.id, questionId };
    expect(await answerQuestion(world.as("institutionLeader"), wrong, answered)).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(
      await answerQuestion(world.asStranger("institutionLeader"), ids, answered),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });
});

describe("the order of an institution's goals", () => {
  const titles = async () =>
    (
      await world.db.selectFrom("goal").select(["id", "position"]).orderBy("position").execute()
    ).map((goal) => goal.id);

  test("is changed a step at a time by who writes them", async () => {
    const a = await world.goal({ title: "A" });
    const b = await world.goal({ title: "B" });
    const input = { order: [a.id, b.id, "foreign"], move: `${b.id}:up` };
    expect((await orderGoals(world.as("institutionLeader"), world.here, input)).ok).toBe(true);
    expect(await titles()).toEqual([b.id, a.id]);
  });

  test.each(["committeeChair", "administration", "directorate"] as const)(
    "is not changed by the role %s",
    async (role) => {
      const a = await world.goal({ title: "A" });
      const input = { order: [a.id], move: "" };
      expect(await orderGoals(world.as(role), world.here, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    },
  );
});
