import { ok, refused } from "#app/domain/result.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { updateLocaleOfPerson } from "./person-locale.repository.server.ts";

/** Remembers a person's own language. Refused: `not-allowed` for someone who has not signed in. */
export function chooseLanguage(context: UseCaseContext, locale: Locale) {
  return inTransaction(context, async (writer) => {
    const { personId } = context.actor;
    if (personId === null) return refused("not-allowed");
    await updateLocaleOfPerson(writer, context.organisationId, personId, locale);
    return ok();
  });
}
