import { describe, expect, test } from "vitest";
import { readSources } from "./source.ts";

const routes = readSources().filter((file) => file.path.startsWith("app/routes/"));

/** Open to everybody, each for a reason: before sign-in, for the public, or for machines. */
const open = new Set([
  "app/routes/session/sign-in.tsx",
  "app/routes/session/sign-in-demo.tsx",
  "app/routes/session/sign-in-link.tsx",
  "app/routes/session/sign-out.tsx",
  "app/routes/session/setup.tsx",
  "app/routes/session/language.tsx",
  "app/routes/resources/health.ts",
  "app/routes/problem.tsx",
  "app/routes/not-found.tsx",
]);
const isPublic = (path: string) => open.has(path) || path.startsWith("app/routes/public/");

describe("every route", () => {
  test("is behind sign-in or on the list of open ones", () => {
    const unguarded = routes
      .filter((file) => !isPublic(file.path))
      .filter((file) => exported(file.text).some((name) => !guarded(file.text, name)))
      .map((file) => file.path);
    expect(unguarded).toEqual([]);
  });

  test("that can be opened has a loader, so it is never shown unasked", () => {
    const without = routes
      .filter(
        (file) =>
          file.path.endsWith(".tsx") &&
          !/export (async )?function loader|export const loader|export \{[^}]*loader/.test(
            file.text,
          ),
      )
      .map((file) => file.path);
    expect(without).toEqual([]);
  });

  test("holds no sentence for people", () => {
    const withText = routes
      .filter((file) => />\s*[A-ZÆØÅ][a-zæøå]+ [a-zæøå]+[^<{]*</.test(file.text))
      .map((file) => file.path);
    expect(withText).toEqual([]);
  });
});

function exported(text: string): string[] {
  return [...text.matchAll(/export (?:async )?function (loader|action)\b/g)].map(
    (match) => match[1] ?? "",
  );
}

/** The function's own text calls one of the two doors, or only sends the reader on. */
function guarded(text: string, name: string): boolean {
  const start = text.search(new RegExp(`export (async )?function ${name}\\b`));
  const body = text.slice(start, text.indexOf("\n}", start));
  return (
    /signedIn\(|requireSignedIn\(/.test(body) ||
    /^[^{]*\{\s*return redirect\(/.test(body.slice(body.indexOf(")")))
  );
}
