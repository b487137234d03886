import type { Kysely, Transaction } from "kysely";
import type { Database } from "./connect.ts";
import { type One, prepared } from "./prepared.ts";
import type { Tables } from "./tables/index.ts";

declare const writing: unique symbol;

/** Anything one can read with: the database or a running transaction. */
export type Reader = Kysely<Tables>;

/** Exists only inside `inTransaction`, so nothing is written outside one. */
export type Writer = Transaction<Tables> & { readonly [writing]: true };

/** Whose data is written, when, and which posted form it carries out (if any). */
export type WriteScope = {
  readonly db: Database;
  readonly organisationId: string;
  readonly now: string;
  readonly formPostId?: string | undefined;
};

/** The answer to a form that was posted before and has been carried out. */
export type AlreadyPosted = {
  readonly ok: false;
  readonly refusal: { readonly code: "already-posted" };
};

const alreadyPosted: AlreadyPosted = { ok: false, refusal: { code: "already-posted" } };

/**
 * Does the work in one transaction and bumps the organisation's data version with it. When the work
 * answers `{ ok: false }`, nothing of it is kept.
 */
export async function inTransaction<Answer extends { readonly ok: boolean }>(
  scope: WriteScope,
  work: (writer: Writer) => Promise<Answer>,
): Promise<Answer | AlreadyPosted> {
  try {
    return await scope.db.transaction().execute(async (transaction) => {
      await bumpDataVersion(transaction, scope.organisationId);
      if (scope.formPostId && !(await isFirstPost(transaction, scope, scope.formPostId))) {
        throw new Undone(alreadyPosted);
      }
      const answer = await work(transaction as Writer);
      if (!answer.ok) throw new Undone(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer as Answer | AlreadyPosted;
    throw error;
  }
}

const bumpDataVersion = prepared((transaction: Reader, organisationId: One<string>) =>
  transaction
    .updateTable("organisation")
    .set((row) => ({ dataVersion: row("dataVersion", "+", 1) }))
    .where("id", "=", organisationId),
);

class Undone extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super("The work was refused and is rolled back");
    this.answer = answer;
  }
}

async function isFirstPost(
  transaction: Transaction<Tables>,
  scope: WriteScope,
  id: string,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto("formPost")
    .values({ id, organisationId: scope.organisationId, postedAt: scope.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
