/** The beginning of a text, cut between words, for a place that has room for one sentence. */
export function excerpt(text: string, length = 110): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[,;:.\s]+$/, "")} …`;
}
