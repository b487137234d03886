import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findContribution, updateContributionTheme } from "./contribution.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllThemes } from "./theme.repository.server.ts";

/**
 * Puts a contribution under a theme, or with an empty theme back on the pile. It has no version lock: of two
 * people who move the same contribution the later one decides, and no text can be lost by it.
 * Refused: what `loadMeetingToChange` refuses, `not-found`, `unknown-choice` for a theme of another meeting.
 */
export function assignTheme(
  context: UseCaseContext,
  meetingId: string,
  contributionId: string,
  themeId: string,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, meetingId, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const before = await findContribution(writer, organisationId, meetingId, contributionId);
    if (!before) return refused("not-found");
    const themes = await findAllThemes(writer, organisationId, meetingId);
    if (themeId !== "" && !themes.some((theme) => theme.id === themeId)) {
      return refused("unknown-choice", { field: "themeId" });
    }
    const change = { themeId: themeId === "" ? null : themeId };
    await updateContributionTheme(writer, organisationId, contributionId, change.themeId);
    await recordAudit(writer, context, {
      operation: "contribution.assign",
      objectType: "contribution",
      objectKey: contributionId,
      objectName: loaded.value.meeting.title,
      before: { themeId: before.themeId },
      after: change,
    });
    return ok({ id: contributionId });
  });
}
