import { ok } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllThemes, insertTheme } from "./theme.repository.server.ts";

/** Adds a theme after the others. Refused: what `loadMeetingToChange` refuses. */
export function createTheme(
  context: UseCaseContext,
  meetingId: string,
  input: { readonly title: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, meetingId, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const last = (await findAllThemes(writer, organisationId, meetingId)).at(-1)?.position ?? 0;
    const theme = {
      id: newId(),
      organisationId,
      dialogueMeetingId: meetingId,
      title: input.title,
      position: last + 1,
    };
    await insertTheme(writer, theme);
    await recordAudit(writer, context, {
      operation: "theme.create",
      objectType: "theme",
      objectKey: theme.id,
      objectName: theme.title,
      after: { title: theme.title },
    });
    return ok({ id: theme.id });
  });
}
