/** What one cell was and became. */
export type Change = { readonly cell: number; readonly before: string; readonly after: string };

/** The changes made in a grid, to take back and make again; what is pasted counts as one. */
export function makeHistory() {
  const done: (readonly Change[])[] = [];
  const undone: (readonly Change[])[] = [];
  return {
    record(changes: readonly Change[]): void {
      const real = changes.filter(({ before, after }) => before !== after);
      if (real.length === 0) return;
      done.push(real);
      undone.length = 0;
    },
    /** What the cells are to hold again. */
    undo(): readonly Change[] {
      const last = done.pop();
      if (!last) return [];
      undone.push(last);
      return last
        .map(({ cell, before, after }) => ({ cell, before: after, after: before }))
        .reverse();
    },
    redo(): readonly Change[] {
      const next = undone.pop();
      if (!next) return [];
      done.push(next);
      return next;
    },
  };
}
