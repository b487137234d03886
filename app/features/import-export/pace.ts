const longestHold = 4;

/**
 * Lets other requests through whenever a long piece of work has held the loop for some milliseconds: called between its steps.
 */
export function makePace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestHold) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
