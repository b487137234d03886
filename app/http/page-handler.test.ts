import type { AppLoadContext, ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { createPageHandler } from "./page-handler.ts";

const handle = createPageHandler(
  buildOf({
    fixed: "maal",
    below: "maal/:goal/rapport",
    any: ":committee/:year",
    rest: "*",
  }),
  "production",
);

test.each([
  ["/maal", "fixed"],
  ["/Maal/", "fixed"],
  ["/m%61al", "fixed"],
  ["/maal/7/rapport?side=2", "below"],
  ["/boerneudvalget/2026", "any"],
  ["/maal/2026", "any"],
  ["/ukendt", "rest"],
  ["/maal/7/ukendt", "rest"],
  ["/", "rest"],
])("%s is answered by the route %s", async (address, route) => {
  const request = new Request(`http://localhost${address}`);
  expect(await (await handle(request, {} as AppLoadContext)).text()).toBe(route);
});

function buildOf(paths: Readonly<Record<string, string>>): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(paths).map(([id, path]) => [
      id,
      { id, path, module: { loader: () => new Response(id) } },
    ]),
  );
  return {
    entry: { module: { default: () => new Response() } },
    routes,
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    basename: "/",
    future: { v3_singleFetch: true, v3_relativeSplatPath: true },
  } as unknown as ServerBuild;
}
