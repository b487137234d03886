import type { Locale } from "#app/i18n/locale.ts";
import type { Writer } from "#db/transaction.ts";

export async function updateLocaleOfPerson(
  writer: Writer,
  organisationId: string,
  personId: string,
  locale: Locale,
): Promise<void> {
  await writer
    .updateTable("person")
    .set({ locale })
    .where("organisationId", "=", organisationId)
    .where("id", "=", personId)
    .execute();
}
