import { keepWords, mayStayWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { can } from "#app/domain/permissions/can.ts";
import { encodeRefusal, ok, refused } from "#app/domain/result.ts";
import { newOrderedId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudits } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { knownOf } from "../known-figures.server.ts";
import {
  findAllMeasurementsOfIndicators,
  type MeasurementRow,
} from "../measurement.repository.server.ts";
import { type ReadMeasurement, readMeasurementInput } from "../read-measurement-input.ts";
import { readResult } from "../read-result.ts";
import { findAllTargetsOfIndicators } from "../target.repository.server.ts";
import { byIndicator, inForce, newerThan, newestOf, ofPeriod } from "./entries.ts";
import { longestCell } from "./grid.schema.ts";
import { measurablePlaces } from "./measurable-places.ts";
import {
  findMeasurableByIds,
  insertMeasurements,
  type MeasurableRow,
} from "./measuring.repository.server.ts";
import {
  type CellAnswer,
  cellKey,
  columnKey,
  type GridAnswer,
  type PostedCell,
} from "./measuring-model.ts";

type Judged = {
  readonly cell: PostedCell;
  readonly indicator: MeasurableRow;
  readonly answer: CellAnswer;
  /** What is written; null where the cell cannot be read. */
  readonly entry: ReadMeasurement | null;
};

/**
 * Enters every changed cell of a grid in one go: all of them or none. A cell that still says what stood when the page was made is
 * left alone. Refused: `not-found`, `not-allowed`, `retired`; and `cells`, with each changed cell as typed and what
 * is to be settled at it; `invalid` for a form without cells: `changed-meanwhile` with another's newer figure, `taken-back`, `cell-emptied`, and what `readMeasurementInput`
 * refuses with the readings to choose from.
 */
export function saveGrid(context: UseCaseContext, cells: readonly PostedCell[]) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor } = context;
    if (measurablePlaces(actor).length === 0) return refused("not-allowed");
    if (cells.length === 0) return refused("invalid");
    const ids = [...new Set(cells.map((cell) => cell.indicatorId))];
    const [found, targets, entries] = await Promise.all([
      findMeasurableByIds(writer, organisationId, ids),
      findAllTargetsOfIndicators(writer, organisationId, ids),
      findAllMeasurementsOfIndicators(writer, organisationId, ids),
    ]);
    const indicators = new Map(found.map((row) => [row.id, row]));
    if (indicators.size < ids.length) return refused("not-found");
    const isForeign = found.some(
      ({ institutionId }) => !can(actor, "indicator.measure", { organisationId, institutionId }),
    );
    if (isForeign) return refused("not-allowed");
    const [entriesOf, targetsOf] = [byIndicator(entries), byIndicator(targets)];
    const changed = cells.flatMap((cell) => {
      const found = indicators.get(cell.indicatorId);
      if (!found) return [];
      const own = entriesOf.get(found.id) ?? [];
      const known = knownOf(found, targetsOf.get(found.id) ?? [], own);
      return judge(cell, { ...found, known }, own, context.today) ?? [];
    });
    if (changed.some(({ indicator }) => indicator.retiredAt !== null)) return refused("retired");
    if (changed.some(({ entry }) => entry === null)) {
      return { ...refused("cells"), answer: answerOf(changed) };
    }
    await write(writer, context, changed);
    return ok({ saved: changed.length });
  });
}

type Weighed = MeasurableRow & { readonly known: Known };

function judge(
  cell: PostedCell,
  indicator: Weighed,
  entries: readonly MeasurementRow[],
  today: string,
): Judged | null {
  const own = ofPeriod(entries, cell.year, cell.period);
  const newer = cell.seen === "" ? own : newerThan(own, entries, cell.seen);
  const stood = inForce(own.filter((entry) => !newer.includes(entry)));
  const theirs = newestOf(newer);
  if (cell.text === (stood?.raw ?? "") || cell.text === theirs?.raw) return null;
  const refusal = (error: string, more: Partial<CellAnswer> = {}): Judged => ({
    cell,
    indicator,
    entry: null,
    answer: { ...asTyped(cell), error, ...more },
  });
  if (cell.seen !== "" && !entries.some(({ id }) => id === cell.seen)) {
    return refusal("taken-back", { seen: theirs?.id ?? "" });
  }
  if (theirs) {
    const { raw, enteredByName: by, enteredAt: at, id: seen } = theirs;
    return refusal("changed-meanwhile", { seen, theirs: { raw, by, at } });
  }
  if (cell.text.length > longestCell) return refusal(`too-long?max=${longestCell}`);
  if (cell.text === "") return refusal("cell-emptied", { text: stood?.raw ?? "" });
  const given = { ...cell, raw: cell.text, isPreliminary: false, note: "" };
  const read = readMeasurementInput(given, indicator, today);
  if (read.ok) return { cell, indicator, entry: read.value, answer: asTyped(cell) };
  const isDoubtful = read.refusal.code.startsWith("reading-");
  const readings = isDoubtful ? readingsOf(cell, indicator) : [];
  return refusal(encodeRefusal(read.refusal), { readings });
}

function readingsOf(cell: PostedCell, indicator: Weighed): CellAnswer["readings"] {
  const read = readResult(cell.text, indicator, cell);
  const seen = new Map(read.readings.map((reading) => [readingKey(reading), reading]));
  seen.delete(keepWords);
  if (mayStayWords(read)) seen.set(keepWords, read.value);
  return [...seen].map(([key, { kind, raw, number, unit: own }]) => ({
    key,
    kind,
    raw,
    ...(number === undefined ? {} : { number }),
    ...(own === undefined ? {} : { unit: own }),
  }));
}

function asTyped({ text, seen, reading }: PostedCell): CellAnswer {
  return { text, seen, reading, error: null, readings: [], theirs: null };
}

function answerOf(changed: readonly Judged[]): GridAnswer {
  const cells = changed.map(({ cell, answer }) => [
    cellKey(cell.indicatorId, columnKey(cell.year, cell.period)),
    answer,
  ]);
  return { cells: Object.fromEntries(cells) };
}

async function write(
  writer: Parameters<typeof insertMeasurements>[0],
  context: UseCaseContext,
  changed: readonly Judged[],
): Promise<void> {
  const { organisationId, actor, now } = context;
  const written = changed.flatMap(({ indicator, entry }) => (entry ? [{ indicator, entry }] : []));
  await insertMeasurements(
    writer,
    written.map(({ indicator, entry }) => ({
      id: newOrderedId(),
      organisationId,
      indicatorId: indicator.id,
      ...entry,
      enteredBy: actor.personId,
      enteredAt: now,
    })),
  );
  await recordAudits(
    writer,
    context,
    written.map(({ indicator, entry }) => ({
      operation: "indicator.measure",
      objectType: "indicator",
      objectKey: indicator.id,
      objectName: indicator.name,
      after: entry,
    })),
  );
}
