/** A value the form carries without showing it. */
export function HiddenField({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string | number;
}) {
  return <input type="hidden" name={name} value={value} />;
}
