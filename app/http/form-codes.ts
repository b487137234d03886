import type { z } from "zod";
import { encodeRefusal } from "#app/domain/result.ts";

/** What zod found wrong, as a code of ours. A schema's own message is already such a code. */
export function codeOfIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value":
      return issue.input === undefined || issue.input === null ? "required" : "invalid";
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1
          ? "required"
          : encodeRefusal({ code: "too-short", details: { min: Number(issue.minimum) } });
      if (issue.origin === "array") return "required";
      return encodeRefusal({ code: "too-small", details: { min: Number(issue.minimum) } });
    case "too_big":
      if (issue.origin === "string")
        return encodeRefusal({ code: "too-long", details: { max: Number(issue.maximum) } });
      return encodeRefusal({ code: "too-big", details: { max: Number(issue.maximum) } });
    case "invalid_format":
      return `invalid-${issue.format.replaceAll("_", "-")}`;
    default:
      return "invalid";
  }
}
