import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { isOriginOfBearing } from "./outcome.repository.server.ts";
import { deleteTheme, findAllThemes } from "./theme.repository.server.ts";

/**
 * Removes a theme; its contributions go back to the pile without a theme. Refused: what
 * `loadMeetingToChange` refuses, `not-found`, and `theme-has-bearing` when a bearing comes from it, since the
 * thread from what was said to what was decided is never cut.
 */
export function removeTheme(context: UseCaseContext, meetingId: string, id: string) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, meetingId, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const themes = await findAllThemes(writer, organisationId, meetingId);
    const before = themes.find((theme) => theme.id === id);
    if (!before) return refused("not-found");
    if (await isOriginOfBearing(writer, organisationId, id)) return refused("theme-has-bearing");
    await deleteTheme(writer, organisationId, id);
    await recordAudit(writer, context, {
      operation: "theme.remove",
      objectType: "theme",
      objectKey: id,
      objectName: before.title,
      before: { title: before.title },
    });
    return ok({ id });
  });
}
