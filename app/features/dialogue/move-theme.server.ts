import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllThemes, updateThemePosition } from "./theme.repository.server.ts";

/**
 * Moves a theme one place up or down; at the end of the list it stays. The order is a matter of the page
 * and leaves no trace in the audit. Refused: what `loadMeetingToChange` refuses, `not-found`.
 */
export function moveTheme(
  context: UseCaseContext,
  meetingId: string,
  id: string,
  direction: "up" | "down",
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, meetingId, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const ids = (await findAllThemes(writer, organisationId, meetingId)).map((theme) => theme.id);
    const from = ids.indexOf(id);
    if (from < 0) return refused("not-found");
    const to = Math.min(Math.max(direction === "up" ? from - 1 : from + 1, 0), ids.length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await Promise.all(
      ids.map((one, index) => updateThemePosition(writer, organisationId, one, index + 1)),
    );
    return ok({ id });
  });
}
