import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Børne- og Skoleudvalget", "boerne-og-skoleudvalget"],
  ["Ældreudvalget", "aeldreudvalget"],
  ["Ålsgårde Børnehus", "aalsgaarde-boernehus"],
  ["Bokmål & nynorsk, språk", "bokmaal-nynorsk-spraak"],
  ["Café Élysée", "cafe-elysee"],
  ["A\u030Alborg", "aalborg"],
  ["  Skole  nr. 4  ", "skole-nr-4"],
  ["Þingvellir", "thingvellir"],
  ["!!!", "udvalg"],
  ["東京", "udvalg"],
])("%s is %s in an address", (name, slug) => {
  expect(slugOf(name, [], "udvalg")).toBe(slug);
});

test("a word in use gets the next free number", () => {
  expect(slugOf("Skolen", ["skolen", "skolen-2"], "x")).toBe("skolen-3");
});

test("whatever the name and the neighbours, the address is short, plain and free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(12), (name, neighbours) => {
      const taken: string[] = [];
      for (let count = 0; count < neighbours; count += 1) taken.push(slugOf(name, taken, "navn"));
      const slug = slugOf(name, taken, "navn");
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(60);
      expect(taken).not.toContain(slug);
    }),
  );
});
