import type { UseCaseContext } from "../context.ts";
import { loadThreadOfBearing } from "./load-thread-of-bearing.server.ts";
import { stripOfBearing } from "./strip-of-bearing.ts";
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread through a bearing on one line; empty where the reader may not see it. */
export async function loadThreadStripOfBearing(
  context: UseCaseContext,
  bearingId: string,
): Promise<ThreadStripModel> {
  const thread = await loadThreadOfBearing(context, bearingId);
  return thread.ok ? stripOfBearing(thread.value) : emptyStrip;
}
