import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { RoundFrame, RoundStep } from "./round-frame.ts";

type Words = {
  readonly t: ReturnType<typeof useTexts<"cycle">>;
  readonly day: (isoDate: string) => string;
};
type Detail = (step: RoundStep, frame: RoundFrame, words: Words) => readonly string[];

/** The few words under a step's name: how far it has come, and when it is to be done. */
export function useStepDetail(frame: RoundFrame): (step: RoundStep) => string {
  const format = useFormat();
  const thisYear = frame.today.slice(0, 4);
  const day = (isoDate: string) =>
    isoDate.startsWith(thisYear) ? format.dayAndMonth(isoDate) : format.date(isoDate);
  const words = { t: useTexts("cycle"), day };
  return (step) => details[step.step](step, frame, words).filter(Boolean).join(" · ");
}

const details: Record<RoundStep["step"], Detail> = {
  knowledge: (step, { facts }, words) => {
    if (step.metOn) return [words.t("detail.introduced", { date: words.day(step.metOn) })];
    const count = words.t("detail.knowledge", { count: facts.knowledgeItems });
    return [dueDate(step, words), facts.knowledgeItems > 0 ? count : ""];
  },
  dialogue: (step, { facts }, words) => {
    const { closedDialogueMeetings: held, dialogueMeetings: all } = facts;
    return [dueDate(step, words), all > 0 ? words.t("detail.dialogue", { held, all }) : ""];
  },
  bearings: (step, { facts }, words) => {
    const { adoptedBearings, draftBearings } = facts;
    const drafts = draftBearings > 0 ? words.t("detail.drafts", { count: draftBearings }) : "";
    if (step.state === "closed") return [words.t("detail.adopted", { count: adoptedBearings })];
    if (drafts === "" && facts.bearingsAdoptedOn) {
      return [words.t("detail.adoptedOn", { date: words.day(facts.bearingsAdoptedOn) })];
    }
    const date = step.meetsOn ? words.day(step.meetsOn) : null;
    if (date && drafts) return [words.t("detail.draftsDecided", { drafts, date })];
    if (date) return [words.t("detail.decided", { date })];
    return [dueDate(step, words), drafts];
  },
  goals: (step, { facts }, words) => {
    const { institutionsWithGoals: done, institutions: all } = facts;
    const isBegun = step.state !== "planned" && all > 0;
    return [dueDate(step, words), isBegun ? words.t("detail.goals", { done, all }) : ""];
  },
  followUp: (step, { facts }, words) => {
    const { frozenPeriods: done, reportingPeriods: all } = facts;
    const isBegun = step.state !== "planned" && all > 0;
    return [dueDate(step, words), isBegun ? words.t("detail.followUp", { done, all }) : ""];
  },
};

/** The deadline of a step that is not closed. */
function dueDate(step: RoundStep, { t, day }: Words): string {
  if (step.state === "closed") return "";
  return step.dueOn ? t("step.due", { date: day(step.dueOn) }) : t(`state.${step.state}`);
}
