import type { Writer } from "#db/transaction.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import type { Place, Scope } from "./place.ts";

/** A shared indicator of the whole organisation that one institution carries, and one that it may yet choose. */
export async function busyShared(writer: Writer, scope: Scope): Promise<Place> {
  const { own, institution } = scope;
  const given = { ...own, name: "Medarbejdere, der vil anbefale stedet", unit: "%" };
  const shared = await makeIndicator(writer, { ...given, isShared: 1 });
  const carried = await makeIndicator(writer, {
    ...given,
    institutionId: institution.id,
    sharedFromId: shared.id,
  });
  await makeIndicator(writer, { ...own, name: "Sygedage pr. medarbejder", isShared: 1 });
  return { sharedIndicator: shared.id, carriedIndicator: carried.id };
}
