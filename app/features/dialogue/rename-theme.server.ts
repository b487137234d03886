import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllThemes, updateTheme } from "./theme.repository.server.ts";

/** Gives a theme another title. Refused: what `loadMeetingToChange` refuses, `not-found`, `changed-meanwhile`. */
export function renameTheme(
  context: UseCaseContext,
  meetingId: string,
  id: string,
  input: { readonly title: string; readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, meetingId, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const themes = await findAllThemes(writer, organisationId, meetingId);
    const before = themes.find((theme) => theme.id === id);
    if (!before) return refused("not-found");
    const { version, title } = input;
    if (!(await updateTheme(writer, organisationId, id, version, { title }))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "theme.rename",
      objectType: "theme",
      objectKey: id,
      objectName: title,
      before: { title: before.title },
      after: { title },
    });
    return ok({ id });
  });
}
