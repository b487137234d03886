import { type CheckedIndicator, isInPercent } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import {
  CASE_NOUN,
  CERTIFIED_GROUP,
  COUNT_OPENING,
  GROUP_NOUN,
  PARTING_WORD,
  SHARE_OF,
} from "./words.ts";

/**
 * A count of those in a group who are, do or have something, where the group itself grows and shrinks: its share says
 * more. Also a name that says "number of" above figures in percent that do not say of what. Counts of visits, hours,
 * places and queues are left alone (RULES 19).
 */
export function checkCountNotShare(indicator: CheckedIndicator): Remark | undefined {
  const { name, measureKind } = indicator;
  const remark = { code: "count-not-share", subject: name, field: "name" } as const;
  const counted = COUNT_OPENING.exec(name)?.[0];
  if (isInPercent(indicator)) {
    const saysOfWhat = [indicator.baselineRaw, indicator.denominator ?? "", indicator.description];
    const isClear = SHARE_OF.test(indicator.baselineRaw) || saysOfWhat.slice(1).some(Boolean);
    return counted === undefined || isClear
      ? undefined
      : { ...remark, variant: "named", details: { word: counted } };
  }
  if (measureKind !== undefined && measureKind !== "count") return undefined;
  const rest = name.slice(counted?.length ?? 0).trim();
  const found = counted === undefined ? certified(name) : countedGroup(rest);
  return found === undefined ? undefined : { ...remark, details: { what: found } };
}

function countedGroup(rest: string): string | undefined {
  const parting = PARTING_WORD.exec(rest);
  // "Antall som mottar …" leaves the people out: they are meant.
  if (parting?.index === 0) return rest;
  const group = GROUP_NOUN.exec(rest);
  if (group && parting && group.index < parting.index) return rest;
  return CASE_NOUN.exec(rest)?.[0];
}

function certified(name: string): string | undefined {
  return CERTIFIED_GROUP.exec(name)?.[0];
}
