import type { Actor } from "#app/domain/permissions/can.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Database } from "#db/connect.ts";

/** What every use case is given: whose data, who acts, and when. */
export type UseCaseContext = {
  readonly db: Database;
  readonly organisationId: string;
  readonly actor: Actor;
  readonly locale: Locale;
  /** The instant of the request, UTC. */
  readonly now: string;
  /** The date where the municipality lies, ISO. */
  readonly today: string;
  /** Identifies the posted form, so that the same form is carried out once. */
  readonly formPostId?: string | undefined;
};
