import { describe, expect, test } from "vitest";
import { readSources, type SourceFile } from "./source.ts";

const sources = readSources().filter((file) => !/\.test\.tsx?$/.test(file.path));
const remix = /^@remix-run\//;
const react = /^(react|react-dom|@remix-run\/react|@conform-to\/react)$/;

type Layer = {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  /** Whether the layer may import our file at that path. */
  readonly mayOwn: (path: string) => boolean;
  readonly mayPackage: (name: string) => boolean;
};

const isServer = (path: string) => path.endsWith(".server.ts");
const isRepository = (path: string) => path.endsWith(".repository.server.ts");
const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));
const isPaths = (path: string) => path === "app/paths.ts";

/** ARCHITECTURE, "who may know whom". The first layer that holds a file is the file's. */
const layers: readonly Layer[] = [
  {
    name: "domain",
    holds: under("app/domain/"),
    mayOwn: under("app/domain/"),
    mayPackage: () => false,
  },
  {
    name: "repository",
    holds: isRepository,
    mayOwn: (path) =>
      under("app/domain/", "db/", "app/i18n/locale.ts")(path) ||
      isRepository(path) ||
      (under("app/features/")(path) && path.endsWith(".ts") && !isServer(path)),
    mayPackage: (name) => name === "kysely",
  },
  {
    name: "use case",
    holds: (path) =>
      (under("app/features/")(path) && isServer(path)) || path === "app/features/context.ts",
    mayOwn: (path) =>
      under("app/domain/", "db/", "app/features/", "app/i18n/", "app/paths.ts")(path) &&
      !path.endsWith(".tsx"),
    mayPackage: (name) =>
      name !== "kysely" && !remix.test(name) && !react.test(name) && name !== "hono",
  },
  {
    name: "schema",
    holds: (path) => path.endsWith(".schema.ts"),
    mayOwn: (path) =>
      under("app/domain/", "app/i18n/locale.ts")(path) || path.endsWith(".schema.ts"),
    mayPackage: (name) => name === "zod",
  },
  {
    name: "feature component",
    holds: under("app/features/"),
    mayOwn: (path) =>
      (under("app/domain/", "app/ui/", "app/i18n/", "app/features/")(path) && !isServer(path)) ||
      isPaths(path),
    mayPackage: (name) => /^(react|@conform-to\/(react|zod)|zod)$/.test(name),
  },
  {
    name: "route",
    holds: under("app/routes/"),
    mayOwn: (path) =>
      (under("app/features/", "app/http/", "app/ui/", "app/i18n/", "app/domain/")(path) ||
        isPaths(path)) &&
      !isRepository(path),
    mayPackage: (name) => remix.test(name) || name === "react" || name === "zod",
  },
  {
    name: "ui",
    holds: under("app/ui/"),
    mayOwn: under("app/ui/", "app/i18n/"),
    mayPackage: (name) =>
      /^(react|react-dom|recharts|@tanstack\/react-table|d3-shape|d3-scale|@fontsource-variable\/inter)$/.test(
        name,
      ),
  },
  {
    name: "migration",
    holds: under("db/migrations/"),
    mayOwn: under("db/migrations/"),
    mayPackage: (name) => name === "kysely",
  },
  {
    name: "database",
    holds: under("db/"),
    mayOwn: under("db/"),
    mayPackage: (name) => ["kysely", "better-sqlite3", "node"].includes(name),
  },
];

describe("who may know whom", () => {
  test.each(layers.map((layer) => [layer.name, layer] as const))("%s", (_, layer) => {
    const wrong = sources
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) => wrongArrows(file, layer));
    expect(wrong).toEqual([]);
  });

  test("only app/http and the server's entry know the server's framework", () => {
    const wrong = sources
      .filter((file) => under("app/")(file.path) && !under("app/http/")(file.path))
      .filter((file) =>
        file.imports.some(({ target }) => target === "hono" || target === "@hono/node-server"),
      );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test("no file of the app imports the tests, and only seeds and tests import seeds", () => {
    const wrong = sources.filter(
      (file) =>
        under("app/", "db/")(file.path) &&
        file.imports.some(({ target }) => under("tests/", "seeds/")(target)) &&
        file.path !== "app/http/start.ts",
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test("no import leads in a circle", () => {
    expect(circles(sources)).toEqual([]);
  });
});

function layerOf(file: SourceFile): Layer | undefined {
  return layers.find((layer) => layer.holds(file.path));
}

function wrongArrows(file: SourceFile, layer: Layer): string[] {
  // A type leaves no trace at run time: a component may name a use case's page model.
  const isComponent = layer.name === "feature component";
  return file.imports
    .filter(
      (one) =>
        !(
          isComponent &&
          one.isType &&
          one.isOwn &&
          isServer(one.target) &&
          !isRepository(one.target)
        ),
    )
    .filter((one) => !(one.isOwn ? layer.mayOwn(one.target) : layer.mayPackage(one.target)))
    .map((one) => `${file.path} → ${one.target}`);
}

function circles(files: readonly SourceFile[]): string[] {
  const arrows = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((one) => one.isOwn && !one.isType).map((one) => one.target),
    ]),
  );
  const found: string[] = [];
  const state = new Map<string, "open" | "done">();
  const walk = (path: string, trail: string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const next of arrows.get(path) ?? []) if (arrows.has(next)) walk(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of arrows.keys()) walk(path, []);
  return found;
}
