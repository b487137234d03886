type Term = { readonly id: string; readonly startsOn: string; readonly endsOn: string };

/** The asked-for council term, else the one that holds today (ISO date), else the newest; the terms come newest first. */
export function termToShow<One extends Term>(
  terms: readonly One[],
  asked: string | null,
  today: string,
): One | undefined {
  return (
    terms.find(({ id }) => id === asked) ??
    terms.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
    terms[0]
  );
}
