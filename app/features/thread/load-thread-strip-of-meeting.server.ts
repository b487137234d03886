import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { eachOnce } from "./origin-of-bearings.server.ts";
import { resultsOfGoals } from "./results-of-goals.server.ts";
import {
  findBearingsOfThemes,
  findContributionsOfMeeting,
  findMeeting,
  findThemesOfMeeting,
} from "./thread-origin.repository.server.ts";
import { findGoalsOfBearings } from "./thread-result.repository.server.ts";
import {
  bearingKnot,
  contributionKnot,
  goalKnot,
  indicatorKnot,
  meetingKnot,
  reportKnot,
  themeKnot,
} from "./thread-strip-items.ts";
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread from a dialogue meeting to what came of it. */
export async function loadThreadStripOfMeeting(
  context: UseCaseContext,
  meetingId: string,
): Promise<ThreadStripModel> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return emptyStrip;
  const meeting = await findMeeting(db, organisationId, meetingId);
  if (!meeting) return emptyStrip;
  const [contributions, themes] = await Promise.all([
    findContributionsOfMeeting(db, organisationId, meetingId),
    findThemesOfMeeting(db, organisationId, meetingId),
  ]);
  const bearings = eachOnce(
    await findBearingsOfThemes(
      db,
      organisationId,
      themes.map((theme) => theme.id),
    ),
  );
  const found = await findGoalsOfBearings(
    db,
    organisationId,
    bearings.map((bearing) => bearing.id),
  );
  const goals = visibleGoals(actor, organisationId, found);
  const results = await resultsOfGoals(context, goals);
  return {
    items: [
      ...meetingKnot([meeting], true),
      ...contributionKnot(contributions),
      ...themeKnot(themes),
      ...bearingKnot(bearings),
      ...goalKnot(goals),
      ...indicatorKnot(results.indicators, results.measurements),
      ...reportKnot(results.reports, goals),
    ],
  };
}
