import { editableVersion } from "#app/domain/bearings/change-bearing.ts";
import { checkOrigin } from "#app/domain/bearings/draft-bearing.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findRoundById } from "../cycle/round.repository.server.ts";
import { findThemesOfBearings } from "../thread/thread-origin.repository.server.ts";
import {
  replaceBearingThemes,
  updateBearing,
  updateDraftVersion,
} from "./bearing.repository.server.ts";
import type { EditBearingInput } from "./bearing.schema.ts";
import { bearingToChange } from "./bearing-to-change.server.ts";
import { knownOrigins } from "./known-origins.server.ts";

type Bearing = Extract<Awaited<ReturnType<typeof bearingToChange>>, { ok: true }>["value"];

/**
 * Changes a draft with the themes it comes from, or the new version of an adopted bearing, whose themes stay.
 * Refused: `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile`, and what `editableVersion` and
 * `checkOrigin` refuse; `reason-missing` where the reason of a new version is taken away.
 */
export function editBearing(context: UseCaseContext, id: string, input: EditBearingInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const opened = await bearingToChange(writer, context, id, "bearing.draft");
    if (!opened.ok) return opened;
    const bearing = opened.value;
    const number = editableVersion(bearing);
    if (!number.ok) return number;
    const isDraft = bearing.state === "draft";
    if (!isDraft && input.reason === "") return refused("reason-missing", { field: "reason" });
    const { title, text } = input;
    const change = isDraft ? { title, text } : { title, text, reason: input.reason };
    const themes = await changedThemes(writer, context, bearing, input.themeIds);
    if (!themes.ok) return themes;
    if (!(await updateBearing(writer, organisationId, id, input.version, {}))) {
      return refused("changed-meanwhile");
    }
    await updateDraftVersion(writer, organisationId, id, number.value, change);
    if (isDraft) await replaceBearingThemes(writer, organisationId, id, themes.value.after);
    await recordAudit(writer, context, {
      operation: "bearing.edit",
      objectType: "bearing",
      objectKey: id,
      objectName: title,
      before: isDraft
        ? { title: bearing.title, text: bearing.text, themeIds: themes.value.before }
        : {
            title: bearing.pendingTitle,
            text: bearing.pendingText,
            reason: bearing.pendingReason,
          },
      after: isDraft ? { ...change, themeIds: themes.value.after } : change,
    });
    return ok({ id });
  });
}

/**
 * The themes of a draft before and after; the same list when they are the same, and of a new version, whose
 * origin stays. Themes the draft has already remain valid even if their meeting was re-opened.
 */
async function changedThemes(
  writer: Writer,
  context: UseCaseContext,
  bearing: Bearing,
  given: readonly string[],
) {
  const { organisationId } = context;
  const held = await findThemesOfBearings(writer, organisationId, [bearing.id]);
  const before = held.map((theme) => theme.id);
  if (bearing.state !== "draft") return ok({ before, after: before });
  const themeIds = [...new Set(given)];
  const round = await findRoundById(writer, organisationId, bearing.roundId);
  if (!round) return refused("not-found");
  const known = await knownOrigins(writer, organisationId, round);
  const { previousBearingId } = bearing;
  const checked = checkOrigin(
    { themeIds, previousBearingId },
    {
      themeIds: [...known.themeIds, ...before],
      previousBearingIds: previousBearingId ? [previousBearingId] : [],
      carriedOnIds: [],
    },
  );
  if (!checked.ok) return checked;
  const isSame = themeIds.length === before.length && themeIds.every((id) => before.includes(id));
  return ok({ before, after: isSame ? before : themeIds });
}
