import { maySeeVersion } from "#app/domain/goals/goal-visibility.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findGoalById } from "./goal.repository.server.ts";
import { loadGoalContents, versionModel } from "./goal-contents.server.ts";
import { findAllVersionsOfGoal } from "./goal-version.repository.server.ts";
import { viewerOf } from "./goal-viewer.ts";
import { placeModel } from "./view-goal.server.ts";

/**
 * The versions of a goal that the person may see, and two of them with all their text: the asked-for ones, else the newest
 * and the one before it. Refused: `not-found`.
 */
export async function viewGoalVersions(
  context: UseCaseContext,
  id: string,
  asked: { readonly before?: number | undefined; readonly after?: number | undefined },
) {
  const { db, organisationId, actor } = context;
  const goal = await findGoalById(db, organisationId, id);
  if (!goal || !can(actor, "organisation.view", context)) return refused("not-found");
  const viewer = viewerOf(actor, goal);
  const versions = (await findAllVersionsOfGoal(db, organisationId, id)).filter((version) =>
    maySeeVersion(version.state, viewer),
  );
  const after = versions.find((version) => version.number === asked.after) ?? versions[0];
  if (!after) return refused("not-found");
  const before =
    versions.find((version) => version.number === asked.before) ??
    versions.find((version) => version.number < after.number) ??
    after;
  const load = (version: typeof after) =>
    loadGoalContents(db, organisationId, version, context.today);
  return ok({
    id,
    title: after.title,
    place: placeModel(goal),
    versions: versions.map((version) => versionModel(version, goal.approvedVersionNumber)),
    before: { number: before.number, contents: await load(before) },
    after: { number: after.number, contents: await load(after) },
  });
}
