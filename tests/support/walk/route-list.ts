import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";

export type RouteOfApp = {
  /** As written in app/routes.ts, with a slash before it: `/maal/:goal`. */
  readonly pattern: string;
  readonly file: string;
  readonly hasAction: boolean;
};

/** Every address of the app, flat. */
export const appRoutes: readonly RouteOfApp[] = flatten(routes, "").map((route) => ({
  ...route,
  hasAction: /export (async )?function action\b|export const action\b/.test(
    readFileSync(`app/${route.file}`, "utf8"),
  ),
}));

function flatten(
  entries: readonly RouteConfigEntry[],
  above: string,
): { pattern: string; file: string }[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path ? `${above}/${entry.path}` : above || "/";
    return [
      { pattern, file: entry.file },
      ...flatten(entry.children ?? [], pattern === "/" ? "" : pattern),
    ];
  });
}
