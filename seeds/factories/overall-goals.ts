import {
  findNextOverallPosition,
  insertOverallGoal,
} from "#app/features/overall-goals/overall-goal.repository.server.ts";
import { replaceIndicators } from "#app/features/overall-goals/overall-goal-indicator.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type OverallGoalGiven = {
  readonly organisationId: string;
  readonly councilTermId: string;
  readonly title: string;
  readonly areaId?: string | null;
  readonly parentId?: string | null;
  readonly text?: string;
  readonly responsible?: string;
  readonly retiredAt?: string | null;
  readonly indicatorIds?: readonly string[];
};

/** An overall goal in use, the whole organisation's where no service is given. */
export async function makeOverallGoal(writer: Writer, given: OverallGoalGiven) {
  const { indicatorIds = [], ...rest } = given;
  const goal = {
    id: newId(),
    areaId: null,
    parentId: null,
    text: "",
    responsible: "",
    retiredAt: null,
    position: await findNextOverallPosition(writer, given.organisationId),
    ...rest,
  };
  await insertOverallGoal(writer, goal);
  await replaceIndicators(writer, given.organisationId, goal.id, indicatorIds);
  return goal;
}
