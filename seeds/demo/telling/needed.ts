/** A row that the story has told before it refers to it. */
export function needed<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`The story refers to ${String(key)}, which it has not told`);
  return value;
}

/** A date of the story as an instant; an instant stays as it is. */
export function instantOf(date: string): string {
  return date.length === 10 ? `${date}T09:30:00.000Z` : date;
}
