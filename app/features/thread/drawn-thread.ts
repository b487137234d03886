import type {
  BearingThread,
  ThreadContribution,
  ThreadGoal,
  ThreadTheme,
} from "./bearing-thread.ts";

/** More than this under one theme, or goals in all, and the drawing points to the text for the rest. */
const contributionsShown = 5;
const goalsShown = 14;

/** A row of the drawing is 100 units high, whatever height the page gives it. */
const row = 100;

export type DrawnContribution = ThreadContribution & { readonly link: string };

export type DrawnTheme = {
  readonly theme: ThreadTheme;
  readonly contributions: readonly DrawnContribution[];
  /** Contributions that are left to the text, and the line to the knot that says so. */
  readonly more: { readonly count: number; readonly link: string } | null;
  /** Height in units, and the line from the theme to the bearing. */
  readonly height: number;
  readonly link: string;
};

export type DrawnGoal = { readonly goal: ThreadGoal; readonly link: string };

/**
 * Where the lines of the drawing run. Left and right of the bearing stand rows of one height each; both sides
 * are centred on the bearing, so every end of a line is known without measuring anything.
 */
export function drawThread(thread: BearingThread): {
  readonly themes: readonly DrawnTheme[];
  readonly goals: readonly DrawnGoal[];
  readonly moreGoals: number;
} {
  const groups = thread.themes.map((theme) => ({ theme, ...shownOf(theme) }));
  const rows = groups.map((group) => Math.max(1, group.shown.length + (group.more > 0 ? 1 : 0)));
  const total = rows.reduce((sum, count) => sum + count, 0);
  let above = 0;
  const themes = groups.map(({ theme, shown, more }, index): DrawnTheme => {
    const count = rows[index] ?? 1;
    const middle = (count * row) / 2;
    const target = (total * row) / 2 - above * row;
    above += count;
    return {
      theme,
      contributions: shown.map((one, place) => ({
        ...one,
        link: curve(row / 2, middle - place * row),
      })),
      more: more > 0 ? { count: more, link: curve(row / 2, middle - shown.length * row) } : null,
      height: count * row,
      link: curve(middle, target),
    };
  });
  const goals = thread.goals.slice(0, goalsShown);
  const moreGoals = thread.goals.length - goals.length;
  const centre = ((goals.length + (moreGoals > 0 ? 1 : 0)) * row) / 2;
  return {
    themes,
    goals: goals.map((goal, place) => ({ goal, link: curve(centre - place * row, row / 2) })),
    moreGoals,
  };
}

function shownOf(theme: ThreadTheme) {
  const { contributions } = theme;
  // One more is shown rather than a line that only says that there is one more.
  const fits = contributions.length <= contributionsShown + 1;
  const shown = fits ? contributions : contributions.slice(0, contributionsShown);
  return { shown, more: contributions.length - shown.length };
}

/** A line from the left edge at one height to the right edge at another. */
function curve(from: number, to: number): string {
  return `M0 ${from}C55 ${from} 45 ${to} 100 ${to}`;
}
