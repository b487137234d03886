import type { LoaderFunctionArgs } from "@remix-run/node";
import { checkHealth } from "#app/features/health/check-health.server.ts";
import { requestOf } from "#app/http/signed-in.ts";

/** Says whether the database answers; for the machine that watches the app. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = requestOf(args);
  try {
    await checkHealth(db);
    return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
  } catch {
    return Response.json(
      { status: "failing" },
      { status: 503, headers: { "Cache-Control": "no-store" } },
    );
  }
}
