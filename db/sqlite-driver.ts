import type SQLite from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";

/**
 * One connection that writes, one after the other, and one that only reads and waits for nobody: it sees what has been committed
 * and nothing else, so a page is answered while a long transaction goes on beside it. A database in memory has one connection for both.
 */
export class SqliteDriver implements Driver {
  readonly #writing: SQLite.Database;
  readonly #reading: SQLite.Database;
  readonly #turn = new Turn();

  constructor(writing: SQLite.Database, reading: SQLite.Database) {
    this.#writing = writing;
    this.#reading = reading;
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

  async destroy(): Promise<void> {
    this.#reading.close();
    this.#writing.close();
  }
}

class Connection implements DatabaseConnection {
  readonly #writing: SQLite.Database;
  readonly #reading: SQLite.Database;
  readonly #turn: Turn;
  #isWriting = false;

  constructor(writing: SQLite.Database, reading: SQLite.Database, turn: Turn) {
    this.#writing = writing;
    this.#reading = reading;
    this.#turn = turn;
  }

  async begin(): Promise<void> {
    await this.#turn.take();
    this.#isWriting = true;
    this.#writing.prepare("begin").run();
  }

  end(how: "commit" | "rollback"): void {
    // A statement that fails badly ends the transaction by itself.
    if (how === "commit" || this.#writing.inTransaction) this.#writing.prepare(how).run();
  }

  release(): void {
    if (this.#isWriting) this.#turn.give();
    this.#isWriting = false;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isWriting) return run(this.#writing, query);
    if (this.#reading !== this.#writing && query.query.kind === "SelectQueryNode") {
      return run(this.#reading, query);
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

/** Who may write; the others wait in the order in which they came. */
class Turn {
  #isTaken = false;
  readonly #waiting: (() => void)[] = [];

  async take(): Promise<void> {
    if (this.#isTaken) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
  }

  give(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }
}

function run<Row>(database: SQLite.Database, query: CompiledQuery): QueryResult<Row> {
  const statement = database.prepare<unknown[], Row>(query.sql);
  if (statement.reader) return { rows: statement.all(query.parameters) };
  const { changes, lastInsertRowid } = statement.run(query.parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

function own(connection: DatabaseConnection): Connection {
  if (connection instanceof Connection) return connection;
  throw new Error("A connection of another driver");
}
