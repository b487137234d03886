import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIRECTIONS } from "../direction.ts";
import { REMARK_SENTENCES, sentenceOf } from "./remark.ts";
import { remarksFor } from "./remarks-for.ts";

const known = new Set<string>(REMARK_SENTENCES);

describe("of all", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "Antall",
      "ikke",
      "100 %",
      "1-6",
      "MMMM",
      "pr 4 mnd",
      "og/eller",
      "nr. 4",
      "12,5 km",
    ),
    fc.constantFrom(
      "«",
      "Elevundersøkelsen (Skala 1-6)",
      "% av forurensingen",
      "\u2212",
      "0",
      "9".repeat(80),
    ),
  );
  const text = fc.array(anyText, { maxLength: 4 }).map((parts) => parts.join(" "));
  const draft = fc.record(
    {
      name: text,
      description: text,
      unit: text,
      dataSource: text,
      baselineRaw: text,
      consistencyGroup: fc.constantFrom("", "a"),
      direction: fc.constantFrom(...DIRECTIONS, undefined),
      targets: fc.array(fc.record({ year: fc.integer({ min: 1900, max: 2100 }), raw: text }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ["name"] },
  );

  test("whatever is written, nothing is thrown and the same drafts get the same remarks", () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 4 }), (drafts) => {
        const remarks = remarksFor(drafts);
        expect(remarks).toHaveLength(drafts.length);
        expect(remarksFor(structuredClone(drafts))).toEqual(remarks);
        const sentences = remarks.flat().map(sentenceOf);
        expect(sentences.filter((one) => !known.has(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
