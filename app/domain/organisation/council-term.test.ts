import { describe, expect, test } from "vitest";
import { checkCouncilTerm } from "./council-term.ts";

const running = { name: "2026–2029", startsOn: "2026-01-01", endsOn: "2029-12-31" };

describe("a council term", () => {
  test.each([
    ["after the running one", "2030-01-01", "2033-12-31", null],
    ["before the running one", "2022-01-01", "2025-12-31", null],
    ["beginning on its last day", "2029-12-31", "2033-12-31", "terms-overlap"],
    ["inside it", "2027-01-01", "2027-12-31", "terms-overlap"],
    ["ending before it starts", "2035-01-01", "2034-01-01", "ends-before-start"],
    ["of a single day", "2035-01-01", "2035-01-01", "ends-before-start"],
  ])("%s", (_, startsOn, endsOn, code) => {
    const result = checkCouncilTerm({ name: "next", startsOn, endsOn }, [running]);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});
