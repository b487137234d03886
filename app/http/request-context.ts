import type { Actor } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Database } from "#db/connect.ts";
import type { Config } from "./config.ts";

/** The signed-in person as every page shows them. */
export type SignedIn = {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly actor: Actor;
  readonly organisation: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isDemo: boolean;
    readonly dataVersion: number;
  };
};

export type PublicOrganisation = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly dataVersion: number;
};

/** What the server knows of a request before Remix sees it. */
export type RequestContext = {
  readonly db: Database;
  readonly config: Config;
  readonly locale: Locale;
  readonly now: string;
  readonly today: string;
  readonly signedIn: SignedIn | null;
  /** The organisation whose public pages are asked for; null on every other page. */
  readonly publicOrganisation: PublicOrganisation | null;
  /** A short message from the page that sent the person here, as a message key. */
  readonly notice: string | null;
  /** What was written in a form whose sender turned out to be signed out, for the page that says so. */
  readonly written?: string;
  readonly remoteAddress: string;
  /** Token of the first start, while no organisation exists. */
  readonly setupToken: string | null;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    readonly request: RequestContext;
  }
}

/** The use case's view of a request to an organisation's public pages, by anyone. */
export function contextForPublic(
  request: RequestContext,
  organisation: PublicOrganisation,
): UseCaseContext {
  return {
    db: request.db,
    organisationId: organisation.id,
    actor: { personId: null, organisationId: organisation.id, assignments: [] },
    locale: request.locale,
    now: request.now,
    today: request.today,
  };
}

/** The use case's view of a request by someone who has signed in. */
export function contextForUseCase(
  request: RequestContext,
  signedIn: SignedIn,
  formPostId?: string,
): UseCaseContext {
  return {
    db: request.db,
    organisationId: signedIn.organisation.id,
    actor: signedIn.actor,
    locale: request.locale,
    now: request.now,
    today: request.today,
    formPostId,
  };
}
