import { useFormat, useMessages } from "#app/i18n/texts.tsx";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const flag = /^(is|has|uses)[A-Z]/;

/** The log's codes in the reader's language; what has no word of its own is told in general terms. */
export function useAuditWords() {
  const words = useMessages("audit");
  const roles = useMessages("auth");
  const format = useFormat();
  return {
    verb: (verb: string) => words(`verb.${verb}`) || words("verb.edit"),
    object: (type: string) => words(`object.${type}`) || words("object.other"),
    /** What stands for the name of an object that has none, such as a table that was pasted; empty for most. */
    nameless: (type: string) => words(`nameless.${type}`),
    field: (field: string) => words(`field.${field}`) || words("field.other"),
    value: (field: string, value: string) => {
      if (value === "") return words("value.nothing");
      if (flag.test(field))
        return words(value === "1" || value === "true" ? "value.yes" : "value.no");
      if (instant.test(value)) return format.instant(value);
      if (date.test(value)) return format.date(value);
      if (field === "role") return roles(`role.${value}`) || value;
      return words(`value.${value}`) || value;
    },
  };
}
