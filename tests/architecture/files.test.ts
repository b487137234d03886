import { expect, test } from "vitest";
import { readSources } from "./source.ts";

const sources = readSources();
const isWordList = (path: string) =>
  path.startsWith("app/i18n/messages/") ||
  path.startsWith("seeds/demo/") ||
  path.endsWith(".fixture.ts");

test("no file is longer than 300 lines, word lists aside", () => {
  const long = sources
    .filter((file) => !isWordList(file.path) && file.text.split("\n").length > 301)
    .map((file) => `${file.path}: ${file.text.split("\n").length}`);
  expect(long).toEqual([]);
});

test("a route is a table of contents, about 80 lines", () => {
  const long = sources
    .filter((file) => file.path.startsWith("app/routes/") && file.text.split("\n").length > 110)
    .map((file) => `${file.path}: ${file.text.split("\n").length}`);
  expect(long).toEqual([]);
});

test("nothing is kept in an attic", () => {
  const attics = sources.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/.test(file.path),
  );
  expect(attics.map((file) => file.path)).toEqual([]);
});

test("no file carries an old way beside the new one", () => {
  const left = sources.filter(
    (file) =>
      /\b(TODO|FIXME|DEPRECATED)\b/.test(file.text) && !file.path.startsWith("tests/architecture/"),
  );
  expect(left.map((file) => file.path)).toEqual([]);
});

test("the domain knows no clock and no chance", () => {
  const wrong = sources.filter(
    (file) =>
      file.path.startsWith("app/domain/") &&
      !file.path.includes(".test.") &&
      /new Date\(\)|Date\.now|Math\.random|performance\.now/.test(file.text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});
