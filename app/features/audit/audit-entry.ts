/** One change as a page tells it; values are codes, dates or texts that the component words. */
export type AuditEntry = {
  readonly id: string;
  readonly at: string;
  readonly personName: string | null;
  /** What was done: `create`, `edit`, `approve` … */
  readonly verb: string;
  readonly objectType: string;
  readonly objectKey: string;
  readonly objectName: string;
  readonly changes: readonly AuditChange[];
};

export type AuditChange = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

type StoredEntry = {
  readonly id: string;
  readonly at: string;
  readonly personName: string | null;
  readonly operation: string;
  readonly objectType: string;
  readonly objectKey: string;
  readonly objectName: string;
  readonly before: string | null;
  readonly after: string | null;
};

const idPattern = /^[2-9a-hjkmnp-z]{14}$/;

/** The ids that stored changes speak of, to be named. */
export function idsIn(entries: readonly StoredEntry[]): string[] {
  const texts = entries.flatMap((entry) => [
    ...Object.values(fieldsOf(entry.before)),
    ...Object.values(fieldsOf(entry.after)),
  ]);
  return [...new Set(texts.flatMap((text) => text.split(separators)).filter(isId))];
}

/** A stored entry as a page tells it: ids by their names, fields that say nothing left out. */
export function readAuditEntry(entry: StoredEntry, names: ReadonlyMap<string, string>): AuditEntry {
  const { operation, before, after, ...rest } = entry;
  const from = fieldsOf(before);
  const to = fieldsOf(after);
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return {
    ...rest,
    verb: operation.split(".").at(-1) ?? "",
    changes: fields
      .map((field) => ({
        field,
        before: withNames(from[field] ?? "", names),
        after: withNames(to[field] ?? "", names),
      }))
      .filter((change) => change.before !== change.after),
  };
}

const separators = /[\s;]+/;

function isId(word: string): boolean {
  return idPattern.test(word);
}

/** A text of nothing but ids becomes their names; ids whose row is gone are left out. */
function withNames(text: string, names: ReadonlyMap<string, string>): string {
  const words = text.split(separators).filter(Boolean);
  if (words.length === 0 || !words.every((word) => isId(word))) return text;
  return words.flatMap((word) => names.get(word) ?? []).join("; ");
}

function fieldsOf(json: string | null): Record<string, string> {
  if (!json) return {};
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([field, value]) => [field, asText(value)]));
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join("; ");
  if (typeof value === "object") return Object.values(value).map(asText).filter(Boolean).join(", ");
  return String(value);
}
