import { describe, expect, test } from "vitest";
import { checkPreparation } from "#app/domain/dialogue/preparation.ts";
import { suggestGoalColour } from "#app/domain/follow-up/goal-colour.ts";
import { missingInReport } from "#app/domain/follow-up/goal-report.ts";
import { isDecimal } from "#app/domain/indicators/decimal.ts";
import { rateYear } from "#app/domain/indicators/rate-year.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { stories } from "./stories.ts";
import type { CommitteeStory, GoalStory, IndicatorStory, RoundStory } from "./story.ts";

const longestTitle = 80;

describe.each(stories.map((story) => [story.name, story] as const))("%s", (_, story) => {
  const slugs = new Set(story.institutions.map((one) => one.slug));
  const politicians = new Set([story.chair, ...story.members].map((person) => person.name));
  const goals = story.rounds.flatMap((round) => round.goals);

  test("every institution is told once, in an area that the committee has", () => {
    expect(twice(story.institutions.map((one) => one.slug))).toEqual([]);
    const areas = story.areas.map((area) => area.name);
    expect(story.institutions.map((one) => one.area).filter(isNotIn(areas))).toEqual([]);
  });

  test("whoever speaks, comments or asks is there", () => {
    expect(peopleNamed(story).filter(isNotIn(politicians))).toEqual([]);
    expect(institutionsNamed(story).filter(isNotIn(slugs))).toEqual([]);
  });

  test("only institutions that take part in a meeting prepare for it and speak at it", () => {
    const strangers = story.rounds
      .flatMap((round) => round.dialogue)
      .flatMap((meeting) => speakersAt(meeting).filter(isNotIn(meeting.institutions)));
    expect(strangers).toEqual([]);
  });

  test("a meeting's institutions and theme fit its model", () => {
    for (const meeting of story.rounds.flatMap((round) => round.dialogue)) {
      const own = story.institutions.filter((one) => meeting.institutions.includes(one.slug));
      const types = new Set(own.map((one) => one.type));
      if (meeting.model === "individual") expect(own, meeting.title).toHaveLength(1);
      if (meeting.model === "crossCutting") {
        expect(types.size, meeting.title).toBeGreaterThan(1);
        expect(meeting.theme, meeting.title).not.toBe("");
      } else expect(meeting.theme, meeting.title).toBe("");
      if (meeting.model === "sameType") {
        const all = story.institutions.filter((one) => types.has(one.type));
        expect(types.size, meeting.title).toBe(1);
        expect(
          all.map((one) => one.slug).filter(isNotIn(meeting.institutions)),
          meeting.title,
        ).toEqual([]);
      }
    }
  });

  test("a preparation could be handed in, and was before the meeting", () => {
    for (const { preparations, heldOn } of story.rounds.flatMap((round) => round.dialogue)) {
      for (const preparation of preparations) {
        const given = {
          ...preparation,
          boardDialogueOn: preparation.boardDialogueOn || null,
        };
        expect(checkPreparation(given, heldOn, true), preparation.institution).toMatchObject({
          ok: true,
        });
      }
    }
  });

  test("meetings are held within the step they belong to", () => {
    for (const round of story.rounds) {
      const dialogue = round.dialogue.map((meeting) => ({ ...meeting, step: "dialogue" as const }));
      const outside = [...round.meetings, ...dialogue].filter(({ step, heldOn }) => {
        const { startsOn, dueOn } = round.steps[step];
        return heldOn < startsOn || heldOn > dueOn;
      });
      expect(outside.map((meeting) => meeting.title)).toEqual([]);
    }
  });

  test("a bearing comes from a theme of its round or carries one on", () => {
    let before: readonly string[] = [];
    for (const round of story.rounds) {
      const themes = themesOf(round);
      for (const bearing of round.bearings) {
        const origins = bearing.themes.map((origin) => `${origin.meeting}/${origin.theme}`);
        expect(origins.filter(isNotIn(themes)), bearing.title).toEqual([]);
        expect(origins.length > 0 || bearing.carriesOn !== undefined, bearing.title).toBe(true);
        if (bearing.carriesOn) expect(before).toContain(bearing.carriesOn);
        if (bearing.state === "adopted") expect(bearing.adoptedOn, bearing.title).toBeDefined();
      }
      before = round.bearings.map((bearing) => bearing.key);
      expect(twice(before)).toEqual([]);
    }
  });

  test("a goal serves adopted bearings, has evidence, and a title of its own that can be read at a glance", () => {
    for (const round of story.rounds) {
      const adopted = round.bearings.filter((one) => one.state === "adopted").map((one) => one.key);
      for (const goal of round.goals) {
        expect(goal.bearings.length, goal.title).toBeGreaterThan(0);
        expect(goal.bearings.filter(isNotIn(adopted)), goal.title).toEqual([]);
        expect(goal.title.length, goal.title).toBeLessThanOrEqual(longestTitle);
        expect(Boolean(goal.qualitativeEvidence) || goal.indicators.length > 0, goal.title).toBe(
          true,
        );
      }
    }
    expect(twice(goals.map((goal) => `${goal.institution}/${goal.title}`))).toEqual([]);
  });

  test("every institution has goals, and indicators have numbers of their own", () => {
    const withGoals = goals.map((goal) => goal.institution);
    expect([...slugs].filter(isNotIn(withGoals))).toEqual([]);
    const numbers = goals.flatMap((goal) =>
      goal.indicators.map((indicator) => `${goal.institution} ${indicator.number}`),
    );
    expect(twice(numbers)).toEqual([]);
  });

  test("every figure and target is read with certainty", () => {
    for (const indicator of goals.flatMap((goal) => goal.indicators)) {
      const { targets, measurements } = asRead(indicator);
      for (const target of targets)
        expect(target, target.raw).toMatchObject({ certainty: "certain" });
      for (const { value } of measurements) expect(value.kind, value.raw).not.toBe("text");
    }
  });

  test("key figures are decimals as the database keeps them: a point, and no zero at the end", () => {
    const figures = story.rounds
      .flatMap((round) => round.knowledge)
      .flatMap((item) => (item.kind === "series" ? item.points.map(([, value]) => value) : []))
      .filter((value) => value !== null);
    expect(figures.filter((value) => !isDecimal(value))).toEqual([]);
  });

  test("a report could be handed in: red explains and mends, and a colour of its own gives its reason", () => {
    for (const { round, goal, report } of reportsOf(story)) {
      const isYearEnd = report.kind === "yearEnd";
      const missing = missingInReport({
        deviationReason: "",
        explanation: "",
        remedy: "",
        evidence: "",
        ...report,
        suggested: isYearEnd ? suggestedFor(goal, round.year) : "noData",
        attachedEvidence: 0,
      });
      expect(missing, `${goal.title} (${report.kind})`).toEqual([]);
    }
  });

  test("every goal is reported on in every frozen period, and in no other", () => {
    for (const round of story.rounds) {
      const frozen = round.periods.filter((period) => period.state === "frozen");
      const kinds = frozen.map((period) => period.kind).sort();
      for (const goal of round.goals) {
        expect(goal.reports.map((report) => report.kind).sort(), goal.title).toEqual(kinds);
      }
    }
  });
});

test("no two committees tell of the same institution", () => {
  const slugs = stories.flatMap((story) => story.institutions.map((one) => one.slug));
  expect(twice(slugs)).toEqual([]);
});

/** What the indicators suggest for a goal in a year, as the app would. */
function suggestedFor(goal: GoalStory, year: number) {
  const ratings = goal.indicators.map(
    (indicator) => rateYear(asRead(indicator), year, `${year + 1}-03-31`).rating.rating,
  );
  return suggestGoalColour(ratings).suggestion;
}

function asRead(indicator: IndicatorStory) {
  const { unit, direction, name } = indicator;
  const { value: baseline } = readValue(indicator.baselineRaw, {
    unit,
    defaultYear: indicator.baselineYear,
  });
  return {
    baseline,
    lowerThreshold: undefined,
    targets: indicator.targets.map(([year, raw]) => ({
      ...readTarget(raw, { baseline, indicatorName: name, direction, unit }),
      year,
    })),
    measurements: indicator.measurements.map(([year, raw]) => ({
      year,
      value: readValue(raw, { unit, defaultYear: year }).value,
    })),
    useBaselineFallback: true,
  };
}

function reportsOf(story: CommitteeStory) {
  return story.rounds.flatMap((round) =>
    round.goals.flatMap((goal) => goal.reports.map((report) => ({ round, goal, report }))),
  );
}

function peopleNamed(story: CommitteeStory): string[] {
  return story.rounds.flatMap((round) => [
    ...contributionsOf(round).flatMap(({ from }) =>
      "politician" in from ? [from.politician] : [],
    ),
    ...round.bearings.flatMap((bearing) => bearing.comments.map((comment) => comment.by)),
    ...round.goals.flatMap((goal) => (goal.question ? [goal.question.by] : [])),
  ]);
}

function institutionsNamed(story: CommitteeStory): string[] {
  return story.rounds.flatMap((round) => [
    ...round.dialogue.flatMap((meeting) => meeting.institutions),
    ...round.goals.map((goal) => goal.institution),
  ]);
}

function speakersAt(meeting: RoundStory["dialogue"][number]): string[] {
  return [
    ...meeting.preparations.map((preparation) => preparation.institution),
    ...meeting.themes
      .flatMap((theme) => theme.contributions)
      .flatMap(({ from }) => ("institution" in from ? [from.institution] : [])),
  ];
}

function contributionsOf(round: RoundStory) {
  return round.dialogue.flatMap((meeting) =>
    meeting.themes.flatMap((theme) => theme.contributions),
  );
}

function themesOf(round: RoundStory): string[] {
  return round.dialogue.flatMap((meeting) =>
    meeting.themes.map((theme) => `${meeting.key}/${theme.title}`),
  );
}

function isNotIn(names: Iterable<string>): (name: string) => boolean {
  const known = new Set(names);
  return (name) => !known.has(name);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
