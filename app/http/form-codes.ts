import type { z } from "zod";

/**
 * A refusal's code and figures as one string, `too-long?max=200`, which the messages translate.
 */
export function encodeRefusal(
  code: string,
  details: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams(
    Object.entries(details).map(([key, value]) => [key, String(value)]),
  );
  return query.size > 0 ? `${code}?${query}` : code;
}

/** What zod found wrong, as a code of ours. A schema's own message is already such a code. */
export function codeOfIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "required" : "invalid";
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1
          ? "required"
          : encodeRefusal("too-short", { min: Number(issue.minimum) });
      if (issue.origin === "array") return "required";
      return encodeRefusal("too-small", { min: Number(issue.minimum) });
    case "too_big":
      if (issue.origin === "string")
        return encodeRefusal("too-long", { max: Number(issue.maximum) });
      return encodeRefusal("too-big", { max: Number(issue.maximum) });
    case "invalid_format":
      return `invalid-${issue.format.replaceAll("_", "-")}`;
    default:
      return "invalid";
  }
}
