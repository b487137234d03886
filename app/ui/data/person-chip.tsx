type PersonChipProps = {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly href?: string | undefined;
};

/** A person by initials, name and role. */
export function PersonChip({ name, detail, href }: PersonChipProps) {
  return (
    <span className="person">
      <span className="person-initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span>
        {href ? <a href={href}>{name}</a> : name}
        {detail ? <small> {detail}</small> : null}
      </span>
    </span>
  );
}

/** The first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("da") ?? "").join("");
}
