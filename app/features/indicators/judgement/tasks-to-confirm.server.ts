import { rateYear } from "#app/domain/indicators/rate-year.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../../context.ts";
import type { Task } from "../../home/home-model.ts";
import { findIndicatorsByIds } from "../indicator.repository.server.ts";
import { loadIndicatorSeries } from "../load-indicator-series.server.ts";
import { placesToJudge } from "./places-to-judge.ts";
import { findAllYearsWithOverride } from "./rating-override.repository.server.ts";

const mostTasks = 20;

/** The colours someone has set that newer figures have opened again, for those who may confirm or withdraw them (RULES 9). */
export async function tasksToConfirm(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId, actor, today } = context;
  const places = placesToJudge(actor);
  if (places !== "all" && places.length === 0) return [];
  const set = await findAllYearsWithOverride(db, organisationId, places);
  if (set.length === 0) return [];
  const ids = [...new Set(set.map(({ indicatorId }) => indicatorId))];
  const rows = await findIndicatorsByIds(db, organisationId, ids);
  const loaded = await loadIndicatorSeries(db, organisationId, rows);
  return loaded
    .flatMap(({ row, series }) =>
      set
        .filter(({ indicatorId }) => indicatorId === row.id)
        .filter(({ year }) => rateYear(series, year, today).override?.reopened !== undefined)
        .map(({ year }) => ({
          kind: "confirmColour" as const,
          href: paths.judgeColour(row.id, year),
          details: {
            name: row.institutionName ? `${row.institutionName}: ${row.name}` : row.name,
            year: String(year),
          },
          dueOn: null,
          minutes: 2,
        })),
    )
    .slice(0, mostTasks);
}
