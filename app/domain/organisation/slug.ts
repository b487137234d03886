const longest = 60;

/** Nordic letters and their neighbours as they are written where only a to z will do. */
const spelled: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  þ: "th",
  ð: "d",
  đ: "d",
};

/**
 * The word for a name in an address: small letters a to z, digits and single hyphens, at most 60 characters,
 * with æ, ø and å spelled ae, oe and aa. A name without letters or digits becomes `fallback`. Where the word is
 * `taken`, a number is set behind it, so that two names never share an address.
 */
export function slugOf(name: string, taken: readonly string[], fallback: string): string {
  const word = plainWord(name) || fallback;
  if (!taken.includes(word)) return word;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const numbered = `${word.slice(0, longest - ending.length).replace(/-$/, "")}${ending}`;
    if (!taken.includes(numbered)) return numbered;
  }
}

function plainWord(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[æøåäöüßþðđ]/g, (letter) => spelled[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
}
