type Quoted = { readonly id: string; readonly text: string; readonly speaker?: string | null };

/** What was said, each with who said it. */
export function Quotes({ contributions }: { contributions: readonly Quoted[] }) {
  return (
    <ul className="said">
      {contributions.map(({ id, text, speaker }) => (
        <li key={id} id={`indlaeg-${id}`}>
          <blockquote>{text}</blockquote>
          {speaker ? <p className="quote-speaker">{speaker}</p> : null}
        </li>
      ))}
    </ul>
  );
}
