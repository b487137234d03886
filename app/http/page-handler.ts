import {
  type AppLoadContext,
  createRequestHandler,
  type ServerBuild,
} from "@remix-run/server-runtime";
import { decoded } from "./request-words.ts";

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;
type Routes = ServerBuild["routes"];

/**
 * Remix compares a request with every route of the app, several times for each page, which took a quarter of the time of a small
 * one. So each first word of an address has a handler of its own that knows the routes below it, and those that may stand
 * anywhere; it is made when the word is first asked for.
 */
export function createPageHandler(build: ServerBuild, mode: string): Handle {
  const words = firstWordsOf(build.routes);
  const known = new Set(words.values());
  const handlers = new Map<string, Handle>();
  return (request, context) => {
    const word = firstWordOf(new URL(request.url).pathname);
    const name = known.has(word) ? word : "";
    const handle = handlers.get(name) ?? createRequestHandler(partOf(build, words, name), mode);
    handlers.set(name, handle);
    return handle(request, context);
  };
}

/** The build with the routes whose address begins with a word, and those that may match any. */
function partOf(build: ServerBuild, words: ReadonlyMap<string, string>, name: string): ServerBuild {
  const ids = new Set<string>();
  for (const [id, word] of words) {
    if (word !== name && word !== "") continue;
    for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) ids.add(at);
  }
  const only = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: only(build.routes) as Routes,
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** The first word of each route's address; "" where it has none, or one that may be anything. */
function firstWordsOf(routes: Routes): ReadonlyMap<string, string> {
  const addressOf = (id: string | undefined): string => {
    const route = id ? routes[id] : undefined;
    return route ? `${addressOf(route.parentId)}/${route.path ?? ""}` : "";
  };
  return new Map(Object.keys(routes).map((id) => [id, firstWordOf(addressOf(id))]));
}

/** Decoded and in small letters, as routes are compared; what is not plain is anybody's. */
function firstWordOf(address: string): string {
  const word = decoded(address.split("/").find((part) => part !== "") ?? "");
  return /^[\w-]+(\.[\w-]+)*$/.test(word) ? word.toLowerCase() : "";
}
