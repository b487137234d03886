import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What is compiled for the machine cannot be part of a file of ours. */
const nativePackages = ["better-sqlite3", "@node-rs/argon2"];

/** Remarks about the inside of packages that are built in, which nobody here can act on. */
const ofPackages = new Set(["INVALID_ANNOTATION", "MODULE_LEVEL_DIRECTIVE", "CIRCULAR_DEPENDENCY"]);

/**
 * The server's own start is an entry of the server build, so server and routes share their modules. The packages they use are
 * built in: finding and reading a thousand small files took most of the time to the first page.
 */
const serverEntry: Plugin = {
  name: "server-entry",
  enforce: "post",
  config: (_, { command, isSsrBuild }) =>
    command === "build" && isSsrBuild
      ? {
          define: { "process.env.NODE_ENV": '"production"' },
          // What Remix adds for Node are stand-ins for what Node has had since version 18, a fifth of all code to load.
          resolve: { alias: { "@remix-run/node": "@remix-run/server-runtime" } },
          ssr: { noExternal: true as const, external: nativePackages },
          build: {
            rollupOptions: {
              input: {
                index: "app/http/start.ts",
                built: "app/http/built.ts",
                "background.worker": "app/features/import-export/background.worker.server.ts",
                "table-reader.worker": "app/features/import-export/table-reader.worker.server.ts",
              },
              output: { entryFileNames: "[name].js" },
              onwarn: (warning, warn) => {
                if (!ofPackages.has(warning.code ?? "")) warn(warning);
              },
            },
          },
        }
      : undefined,
};

/**
 * Pages stay documents and no script takes them over, so what a page was made from is not written down a second time for a
 * reader that does not exist.
 */
const noPageData: Plugin = {
  name: "no-page-data",
  enforce: "pre",
  apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild === true,
  resolveId: (id) => (id === "turbo-stream" ? "\0no-page-data" : undefined),
  load: (id) =>
    id === "\0no-page-data"
      ? `export const encode = () => new ReadableStream({ start: (all) => all.close() });
         export const decode = () => Promise.reject(new Error("Pages carry no data"));`
      : undefined,
};

/**
 * Components for the browser are compiled to be replaced while they are shown, and refuse to run where nothing would do it. No
 * page is taken over by scripts here, so in development they are told that nobody listens.
 */
const noRefresh: Plugin = {
  name: "no-refresh",
  apply: "serve",
  transform: (code, id, options) =>
    id.endsWith("/app/entry.client.tsx") && !options?.ssr
      ? `Object.assign(window, {
          __vite_plugin_react_preamble_installed__: true,
          $RefreshReg$: () => {},
          $RefreshSig$: () => (type) => type,
        });\n${code}`
      : undefined,
};

export default defineConfig({
  build: { target: "es2022", assetsInlineLimit: 0 },
  esbuild: { jsx: "automatic" },
  // Found together at the start, so that a chart opened in development meets one React and not two.
  optimizeDeps: { include: ["react", "react/jsx-dev-runtime", "react-dom/client", "recharts"] },
  test: {
    include: [
      "{app,db,seeds}/**/*.test.{ts,tsx}",
      "tests/{architecture,calibration,integration,migrations}/**/*.test.{ts,tsx}",
    ],
    testTimeout: 20_000,
    pool: "threads",
    // Every test makes its own database and nothing is kept in modules, so files can share what they have loaded.
    isolate: false,
    css: false,
  },
  // The tests read the sources themselves and need no routes.
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          ignoredRouteFiles: ["**/*"],
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: true,
            v3_routeConfig: true,
          },
        }),
        serverEntry,
        noPageData,
        noRefresh,
      ],
});
