import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import {
  findContributionsOfThemes,
  findThemesOfBearings,
} from "../thread/thread-origin.repository.server.ts";
import type { BearingInRound } from "./bearing-list.repository.server.ts";
import { originsOfRound } from "./known-origins.server.ts";
import { viewBearingFor } from "./view-bearing.server.ts";

type Asked = { readonly themeIds: readonly string[]; readonly previousBearingId: string };

/**
 * What a new bearing can come from, with the asked themes or last round's bearing filled in.
 * Refused: `not-allowed`, `not-found`.
 */
export async function viewNewBearing(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
  asked: Asked,
) {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { organisationId, actor, db } = context;
  const { committee, round, steps } = frame.value;
  const committeeId = committee.id;
  if (!can(actor, "bearing.draft", { organisationId, committeeId })) return refused("not-allowed");
  const origins = await originsOfRound(db, organisationId, { ...round, committeeId });
  const carriedOn = new Set(origins.standing.map((bearing) => bearing.previousBearingId));
  const lastRound = origins.previous.filter((bearing) => !carriedOn.has(bearing.id));
  const previous = lastRound.find((bearing) => bearing.id === asked.previousBearingId);
  const chosen = origins.themes.filter((theme) => asked.themeIds.includes(theme.id));
  return ok({
    frame: frame.value,
    isOpen: steps.some((one) => one.step === "bearings" && one.state === "open"),
    themes: await withQuotes(context, origins.themes),
    lastRound: lastRound.map(({ id, title }) => ({ id, title })),
    values: {
      title: previous?.title ?? (chosen.length === 1 ? (chosen[0]?.title ?? "") : ""),
      text: previous?.text ?? "",
      themeIds: chosen.map((theme) => theme.id),
      previousBearingId: previous?.id ?? "",
    },
  });
}

/** A draft, or the new version of an adopted bearing, to edit. Refused: `not-allowed`, `not-found`. */
export async function viewBearingToEdit(context: UseCaseContext, id: string) {
  const opened = await viewBearingFor(context, id, "bearing.draft");
  if (!opened.ok) return opened;
  const { bearing, frame } = opened.value;
  const { db, organisationId } = context;
  const { committeeId } = bearing;
  const isDraft = bearing.state === "draft";
  const [origins, held] = await Promise.all([
    originsOfRound(db, organisationId, { ...frame.round, committeeId }),
    findThemesOfBearings(db, organisationId, [id]),
  ]);
  const missing = held.filter((theme) => !origins.themes.some((one) => one.id === theme.id));
  return ok({
    ...opened.value,
    isDraft,
    themes: isDraft ? await withQuotes(context, [...origins.themes, ...missing]) : [],
    values: { ...textToEdit(bearing), themeIds: held.map((theme) => theme.id) },
  });
}

/** The themes with what was said under each. */
async function withQuotes<
  Theme extends {
    readonly id: string;
    readonly title: string;
    readonly meetingTitle: string;
    readonly heldOn: string;
  },
>(context: UseCaseContext, themes: readonly Theme[]) {
  const { db, organisationId } = context;
  const ids = themes.map((theme) => theme.id);
  const quotes = await findContributionsOfThemes(db, organisationId, ids);
  return themes.map(({ id, title, meetingTitle, heldOn }) => ({
    id,
    title,
    meetingTitle,
    heldOn,
    quotes: quotes
      .filter((quote) => quote.themeId === id)
      .map((quote) => ({ id: quote.id, text: quote.text, by: quote.by })),
  }));
}

function textToEdit(
  bearing: Pick<
    BearingInRound,
    "title" | "text" | "pendingTitle" | "pendingText" | "pendingReason"
  >,
) {
  return {
    title: bearing.pendingTitle ?? bearing.title,
    text: bearing.pendingText ?? bearing.text,
    reason: bearing.pendingReason ?? "",
  };
}
