import * as remix from "virtual:remix/server-build";

export { connect } from "#db/connect.ts";
export { openDoor } from "./door.ts";
export { PageCache } from "./page-cache.ts";
export { createServer } from "./server.ts";

/** The built app without a port of its own, for measuring and testing it inside another process. */
export const build = remix;
