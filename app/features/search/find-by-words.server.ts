import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findBearingsByWords,
  findDialogueMeetingsByWords,
  findGoalsByWords,
  findIndicatorsByWords,
  findInstitutionsByWords,
  findKnowledgeByWords,
  findOverallGoalsByWords,
  mostHits,
} from "./search.repository.server.ts";

export type Hit = { readonly title: string; readonly href: string; readonly detail: string };

export type HitKind =
  | "institutions"
  | "bearings"
  | "overallGoals"
  | "goals"
  | "indicators"
  | "dialogueMeetings"
  | "knowledge";

export type SearchModel = {
  readonly words: string;
  readonly groups: readonly {
    readonly kind: HitKind;
    readonly hits: readonly Hit[];
    /** Whether there may be more than the list holds. */
    readonly isCut: boolean;
  }[];
};

const longestSearch = 100;
const mostWords = 6;

/** What the organisation has under some words, each word somewhere in the text. Refused: `not-allowed`. */
export async function findByWords(
  context: UseCaseContext,
  given: string,
): Promise<Result<SearchModel, "not-allowed">> {
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const text = given.trim().slice(0, longestSearch);
  const words = text.split(/\s+/).filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return ok({ words: "", groups: [] });
  const { db, organisationId } = context;
  const [institutions, overallGoals, bearings, goals, indicators, meetings, knowledge] =
    await Promise.all([
      findInstitutionsByWords(db, organisationId, words),
      findOverallGoalsByWords(db, organisationId, words),
      findBearingsByWords(db, organisationId, words),
      findGoalsByWords(db, organisationId, words),
      findIndicatorsByWords(db, organisationId, words),
      findDialogueMeetingsByWords(db, organisationId, words),
      findKnowledgeByWords(db, organisationId, words),
    ]);
  return ok({
    words: text,
    groups: [
      group("bearings", bearings, paths.bearing),
      group("overallGoals", overallGoals, paths.overallGoal),
      group("goals", goals, paths.goal),
      group("indicators", indicators, paths.indicator),
      group("institutions", institutions, paths.institution),
      group("dialogueMeetings", meetings, paths.dialogueMeeting),
      group("knowledge", knowledge, paths.knowledgeItem),
    ].filter(({ hits }) => hits.length > 0),
  });
}

type Row = {
  readonly key: string;
  readonly title: string;
  readonly detail: string | null;
  readonly year?: number;
};

function group(kind: HitKind, rows: readonly Row[], href: (key: string) => string) {
  const hits = rows.map(({ key, title, detail, year }) => ({
    title,
    href: href(key),
    detail: [detail, year].filter(Boolean).join(", "),
  }));
  return { kind, hits, isCut: rows.length === mostHits };
}
