import type { UseCaseContext } from "#app/features/context.ts";
import { confirmImport } from "#app/features/import-export/confirm-import.server.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { type PreviewPage, viewImport } from "#app/features/import-export/view-import.server.ts";
import type { World } from "#tests/support/world.ts";

/** Takes a pasted text in and gives the preview's id. */
export async function paste(context: UseCaseContext, text: string): Promise<string> {
  const started = await startImport(context, { text });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
}

export async function preview(
  context: UseCaseContext,
  id: string,
  show = "all",
): Promise<PreviewPage> {
  const page = await viewImport(context, id, { show, page: null });
  if (!page.ok || page.value.state !== "preview") throw new Error("No preview");
  return page.value;
}

/** Confirms what the preview shows. */
export async function confirm(context: UseCaseContext, id: string) {
  return confirmImport(context, id, (await preview(context, id)).tag);
}

/** Says of every open cell what `choose` picks among its readings. */
export async function settle(
  context: UseCaseContext,
  id: string,
  choose: (raw: string, keys: readonly string[]) => string | undefined,
): Promise<void> {
  const { rows } = await preview(context, id);
  const choices = rows.flatMap(({ doubts }) =>
    doubts
      .filter(({ chosen }) => chosen === "")
      .map(({ cell, raw, options }) => ({
        cell,
        key:
          choose(
            raw,
            options.map(({ key }) => key),
          ) ?? "",
      })),
  );
  await settleDoubts(context, id, { choices });
}

/** All that an import may write, to see that nothing was. */
export async function written(world: World) {
  const { db } = world;
  return {
    indicators: await db.selectFrom("indicator").selectAll().orderBy("position").execute(),
    targets: await db.selectFrom("indicatorTarget").selectAll().orderBy("year").execute(),
    measurements: await db.selectFrom("measurement").selectAll().orderBy("year").execute(),
    benchmarks: await db.selectFrom("benchmark").selectAll().orderBy("year").execute(),
    audit: await db.selectFrom("auditEntry").selectAll().execute(),
    changes: await db.selectFrom("importChange").selectAll().execute(),
  };
}
