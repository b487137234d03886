import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import type { MeetingOutcomesModel } from "./meeting-outcomes-model.ts";
import {
  findBearingsOfThemes,
  findContributionsOfMeeting,
  findThemesOfMeeting,
} from "./thread-origin.repository.server.ts";
import { findGoalsOfBearings, findReportsOfGoals } from "./thread-result.repository.server.ts";

type FoundGoal = Awaited<ReturnType<typeof findGoalsOfBearings>>[number];

/** What became of each contribution at a meeting; empty where the reader may not see it. */
export async function loadMeetingOutcomes(
  context: UseCaseContext,
  meetingId: string,
): Promise<MeetingOutcomesModel> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return { themes: [], loose: [] };
  const [contributions, themes] = await Promise.all([
    findContributionsOfMeeting(db, organisationId, meetingId),
    findThemesOfMeeting(db, organisationId, meetingId),
  ]);
  const themeIds = themes.map((theme) => theme.id);
  const bearings = (await findBearingsOfThemes(db, organisationId, themeIds)).flatMap((bearing) =>
    bearing.state === "adopted" || (bearing.state === "draft" && maySeeDraft(context, bearing))
      ? [{ ...bearing, state: bearing.state }]
      : [],
  );
  const bearingIds = [...new Set(bearings.map((bearing) => bearing.id))];
  const found = await findGoalsOfBearings(db, organisationId, bearingIds);
  const visible = new Set(visibleGoals(actor, organisationId, found).map((goal) => goal.id));
  const goals = found.filter((goal) => visible.has(goal.id));
  const reports = await findReportsOfGoals(db, organisationId, [...visible]);
  const goalOf = ({ id, title, institutionName }: FoundGoal) => ({
    id,
    title,
    institutionName,
    status: reports.find((report) => report.goalId === id)?.status ?? null,
  });
  const said = (themeId: string | null) =>
    contributions
      .filter((one) => one.themeId === themeId)
      .map(({ id, text, by }) => ({ id, text, by }));
  return {
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      contributions: said(theme.id),
      bearings: bearings
        .filter((bearing) => bearing.themeId === theme.id)
        .map(({ id, title, state, adoptedOn }) => ({
          id,
          title,
          state,
          adoptedOn,
          goals: goals.filter((goal) => goal.bearingId === id).map(goalOf),
        })),
    })),
    loose: said(null),
  };
}

/** Drafts are for those who write them and those who comment on them. */
function maySeeDraft(
  { actor, organisationId }: UseCaseContext,
  { committeeId }: { readonly committeeId: string },
): boolean {
  const resource = { organisationId, committeeId };
  return can(actor, "bearing.comment", resource) || can(actor, "bearing.draft", resource);
}
