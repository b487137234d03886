import type SQLite from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { Statements } from "./statement-cache.ts";
import type { Turn } from "./turn.ts";

/**
 * One connection that writes, one after the other, and one that only reads and waits for nobody: it sees what has been committed
 * and nothing else, so a page is answered while a long transaction goes on beside it. While nobody writes, the writing one
 * sees the same and answers, because it still holds in memory what it wrote last, which every commit makes the other read anew. A
 * database in memory has one connection for both.
 */
export class SqliteDriver implements Driver {
  readonly #writing: Handle;
  readonly #reading: Handle;
  readonly #turn: Turn;
  readonly #beforeClosing: () => Promise<void>;

  constructor(
    writing: SQLite.Database,
    reading: SQLite.Database,
    turn: Turn,
    beforeClosing: () => Promise<void>,
  ) {
    this.#turn = turn;
    this.#beforeClosing = beforeClosing;
    this.#writing = { database: writing, statements: new Statements(writing) };
    this.#reading =
      reading === writing
        ? this.#writing
        : { database: reading, statements: new Statements(reading) };
  }

  /** The first row of a question answered on the spot, as every reader sees it. */
  readNow(sql: string, parameters: readonly unknown[]): unknown {
    const reader = this.#turn.isTaken ? this.#reading : this.#writing;
    return reader.statements.run(sql, parameters).rows[0];
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(this.#writing, this.#reading, this.#turn);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).end("commit");
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).end("rollback");
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    own(connection).release();
  }

  /** The last to close a file moves what is still in its log into it, so that it can be copied as it lies. */
  async destroy(): Promise<void> {
    await this.#beforeClosing();
    this.#reading.database.close();
    this.#writing.database.close();
  }
}

type Handle = { readonly database: SQLite.Database; readonly statements: Statements };

class Connection implements DatabaseConnection {
  readonly #writing: Handle;
  readonly #reading: Handle;
  readonly #turn: Turn;
  #isWriting = false;

  constructor(writing: Handle, reading: Handle, turn: Turn) {
    this.#writing = writing;
    this.#reading = reading;
    this.#turn = turn;
  }

  async begin(): Promise<void> {
    await this.#turn.take();
    this.#isWriting = true;
    this.#writing.statements.run("begin", []);
  }

  end(how: "commit" | "rollback"): void {
    // A statement that fails badly ends the transaction by itself.
    if (how === "commit" || this.#writing.database.inTransaction) {
      this.#writing.statements.run(how, []);
    }
  }

  release(): void {
    if (this.#isWriting) this.#turn.give();
    this.#isWriting = false;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isWriting) return run(this.#writing, query);
    if (this.#reading !== this.#writing && query.query.kind === "SelectQueryNode") {
      return run(this.#turn.isTaken ? this.#reading : this.#writing, query);
    }
    await this.#turn.take();
    try {
      return run(this.#writing, query);
    } finally {
      this.#turn.give();
    }
  }

  // biome-ignore lint/correctness/useYield: the app reads bounded lists and streams nothing.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Queries are not streamed");
  }
}

function run<Row>({ statements }: Handle, query: CompiledQuery): QueryResult<Row> {
  const { rows, changes } = statements.run(query.sql, query.parameters);
  if (!changes) return { rows: rows as Row[] };
  return {
    rows: [],
    numAffectedRows: BigInt(changes.changes),
    insertId: BigInt(changes.lastInsertRowid),
  };
}

function own(connection: DatabaseConnection): Connection {
  if (connection instanceof Connection) return connection;
  throw new Error("A connection of another driver");
}
