/** Who may write to a database file: one at a time, since SQLite lets a second writer wait with its whole thread standing still. */
export type Turn = {
  /** Whether somebody writes, or is about to. */
  readonly isTaken: boolean;
  readonly take: () => Promise<void>;
  readonly give: () => void;
};

/** The turn of a process: the others wait in the order in which they came. */
export function makeTurn(): Turn {
  let isTaken = false;
  const waiting: (() => void)[] = [];
  return {
    get isTaken() {
      return isTaken;
    },
    take: async () => {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    },
  };
}
