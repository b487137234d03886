import type { WarningComparator, WarningFrequency } from "#app/domain/indicators/early-warning.ts";
import {
  insertEarlyReading,
  insertEarlyWarning,
} from "#app/features/indicators/early-warning/early-warning.repository.server.ts";
import { newId, newOrderedId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type WarningGiven = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly signal?: string;
  readonly unit?: string;
  readonly comparator?: WarningComparator;
  readonly threshold?: string;
  readonly frequency?: WarningFrequency;
  readonly ownerId?: string | null;
  readonly readings?: readonly { readonly observedOn: string; readonly value: string }[];
};

/** A signal on an indicator, with what it has shown. */
export async function makeEarlyWarning(writer: Writer, given: WarningGiven) {
  const { readings = [], ...rest } = given;
  const warning = {
    id: newId(),
    signal: "Elever med mere end 10 % fravær",
    unit: "elever",
    comparator: ">" as const,
    threshold: "20",
    frequency: "month" as const,
    ownerId: null,
    retiredAt: null,
    ...rest,
  };
  await insertEarlyWarning(writer, warning);
  for (const { observedOn, value } of readings) {
    await insertEarlyReading(writer, {
      id: newOrderedId(),
      organisationId: given.organisationId,
      earlyWarningId: warning.id,
      observedOn,
      raw: value.replace(".", ","),
      value,
      note: "",
      enteredBy: null,
      enteredAt: `${observedOn}T12:00:00.000Z`,
    });
  }
  return warning;
}
