export type DiffPart = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Above this many words on both sides together the texts are not compared word by word, to keep a page quick. */
const mostPairs = 4_000_000;

/**
 * What changed from one text to another, word by word with the spaces that follow each word. The parts that are
 * not "added" make up the first text, the parts that are not "removed" the second.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const start = commonStart(from, to);
  const end = commonEnd(from, to, start);
  const middle = diffOf(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([
    ...from.slice(0, start).map((text) => ({ kind: "same" as const, text })),
    ...middle,
    ...from.slice(from.length - end).map((text) => ({ kind: "same" as const, text })),
  ]);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? [];
}

function commonStart(from: readonly string[], to: readonly string[]): number {
  let count = 0;
  while (count < from.length && count < to.length && from[count] === to[count]) count++;
  return count;
}

function commonEnd(from: readonly string[], to: readonly string[], start: number): number {
  let count = 0;
  const most = Math.min(from.length, to.length) - start;
  while (count < most && from[from.length - 1 - count] === to[to.length - 1 - count]) count++;
  return count;
}

function diffOf(from: readonly string[], to: readonly string[]): readonly DiffPart[] {
  if (from.length * to.length > mostPairs) {
    return [...from.map((text) => part("removed", text)), ...to.map((text) => part("added", text))];
  }
  const lengths = commonLengths(from, to);
  const width = to.length + 1;
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const word = from[i];
    const other = to[j];
    if (word !== undefined && word === other) {
      parts.push(part("same", word));
      i++;
      j++;
    } else if (
      other === undefined ||
      (word !== undefined && at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1))
    ) {
      parts.push(part("removed", word ?? ""));
      i++;
    } else {
      parts.push(part("added", other));
      j++;
    }
  }
  return parts;
}

/** The length of the longest common run of words from each pair of places on, row by row. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        from[i] === to[j]
          ? at(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
    }
  }
  return lengths;
}

function at(lengths: Uint32Array, index: number): number {
  return lengths[index] ?? 0;
}

function part(kind: DiffPart["kind"], text: string): DiffPart {
  return { kind, text };
}

/** Neighbours of the same kind as one part, what is taken out before what is put in. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  let removed = "";
  let added = "";
  let same = "";
  const settle = () => {
    if (removed) result.push(part("removed", removed));
    if (added) result.push(part("added", added));
    removed = "";
    added = "";
  };
  for (const { kind, text } of parts) {
    if (kind === "same") {
      settle();
      same += text;
      continue;
    }
    if (same) result.push(part("same", same));
    same = "";
    if (kind === "removed") removed += text;
    else added += text;
  }
  settle();
  if (same) result.push(part("same", same));
  return result;
}
