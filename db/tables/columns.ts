import type { ColumnType, Insertable, Updateable } from "kysely";

/** 0 or 1: SQLite has no boolean, and one form serves both databases. */
export type Flag = 0 | 1;

/** Counts the writes to a row, so that the later of two writers is told of the first. */
export type RowVersion = ColumnType<number, number | undefined, number>;

export type NewRowOf<Table> = Insertable<Table>;
export type ChangeOf<Table> = Updateable<Table>;

/** What every row of an organisation's own data carries. The organisation of a row never changes. */
export type Owned = {
  id: ColumnType<string, string, never>;
  organisationId: ColumnType<string, string, never>;
};

/** A column the database fills where an insertion leaves it out. */
export type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
