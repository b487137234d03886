/** An indicator's name after its number, told apart so that "2 · Treårige" is not read as two of them. */
export function numberedName({
  number,
  name,
}: {
  readonly number: string;
  readonly name: string;
}): string {
  return number === "" ? name : `${number} · ${name}`;
}
