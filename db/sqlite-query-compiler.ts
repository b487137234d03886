import { type LimitNode, SqliteQueryCompiler, ValueNode } from "kysely";

/**
 * Writes how many rows are asked for into the words, and does not put it in as a value: SQLite plans by it, and where it is a value
 * makes its plan anew each time one is put in, which takes many times as long as most answers.
 */
export class QueryCompiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    const most = ValueNode.is(limit) ? limit.value : undefined;
    if (typeof most === "number" && Number.isSafeInteger(most)) this.append(`limit ${most}`);
    else super.visitLimit(node);
  }
}
