import type { Compilable, CompiledQuery, Expression } from "kysely";
import { sql } from "kysely";
import { listed } from "./dialect.ts";
import type { Reader } from "./transaction.ts";

/** A value of a question that is put in when it is asked. */
export type One<Value> = Expression<Value>;
/** Any number of values, for `in`. */
export type Many<Value> = Expression<Value> & { readonly isMany: true };

type Given = readonly Expression<unknown>[];
type ValueOf<One> =
  One extends Many<infer Value>
    ? readonly Value[]
    : One extends Expression<infer Value>
      ? Value
      : never;
type ValuesOf<All extends Given> = { readonly [Place in keyof All]: ValueOf<All[Place]> };

/**
 * A question that is put into words once, the first time it is asked, and then only given its values: for what is asked at every
 * save and every page, where finding the words takes longer than the answer. The words must not depend on the values, which is why
 * they are not there to be looked at while the question is written.
 */
export function prepared<All extends Given, Row>(
  question: (db: Reader, ...given: All) => Compilable<Row>,
): (db: Reader, ...values: ValuesOf<All>) => Promise<Row[]> {
  const compiledOf = new Map<string, CompiledQuery<Row>>();
  return async (db, ...values) => {
    const form = values.map(formOf).join("");
    const compiled =
      compiledOf.get(form) ?? question(db, ...(values.map(openValue) as unknown as All)).compile();
    compiledOf.set(form, compiled);
    const parameters = compiled.parameters.map((one) =>
      one instanceof Place ? boundValue(values[one.index]) : one,
    );
    return (await db.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}

/** Where the value of that index belongs among the parameters of the words. */
class Place {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}

/** A list of one is asked for as one value, which finds its way by other indexes than many do. */
function formOf(value: unknown): "one" | "many" {
  return Array.isArray(value) && value.length !== 1 ? "many" : "one";
}

function openValue(value: unknown, index: number): Expression<unknown> {
  const place = sql`${new Place(index)}`;
  if (!Array.isArray(value)) return place;
  return formOf(value) === "one" ? sql`(${place})` : listed(place);
}

function boundValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return formOf(value) === "one" ? value[0] : JSON.stringify(value);
}
