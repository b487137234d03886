import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Database } from "#db/connect.ts";
import { openApp } from "./bench-app.ts";
import type { LargeScorecard } from "./large-scorecard.ts";
import { plainDatabase } from "./plain-database.ts";
import { compare, report, reportShare } from "./timing.ts";

const rounds = 30;

/** The page of 1,000 indicators made anew after a change, against the rows of the same questions as plain strings of HTML. */
export async function measureChanged(large: LargeScorecard): Promise<boolean> {
  const { db, organisationId } = large;
  const app = await openApp(large.file, large);
  const plain = plainDatabase(large.file);
  let length = 0;
  const page = async () => {
    await touch(db, organisationId);
    length = (await (await app.read("/styringskort?vis-alle=1")).text()).length;
  };
  const floor = async () => {
    await touch(db, organisationId);
    const html = plainRows(await readRows(plain, organisationId, 1_000));
    if (html.length < 100_000) throw new Error("too little");
  };
  const time = await compare(floor, page, rounds);
  await Promise.all([app.close(), plain.destroy()]);
  return report({
    name: "1,000 indicators × 5 years, just changed (first render)",
    ratio: time.ratio,
    goal: 1.5,
    note: `page ${time.subject.toFixed(1)} ms, plain strings ${time.floor.toFixed(1)} ms, ${Math.round(length / 1024)} kB`,
  });
}

/** A page of fifty rows made anew, against the same fifty rows as a bare React table. */
export async function measureWorkingPage(large: LargeScorecard): Promise<boolean> {
  const { organisationId } = large;
  const app = await openApp(large.file, large);
  const plain = plainDatabase(large.file);
  let turn = 0;
  const page = async () => {
    turn += 1;
    await (await app.read(`/styringskort?side=${1 + (turn % 20)}&ukendt=${turn}`)).text();
  };
  const floor = async () => {
    renderToString(reactRows(await readRows(plain, organisationId, 50)));
  };
  const time = await compare(floor, page, rounds * 4);
  await Promise.all([app.close(), plain.destroy()]);
  return reportShare({
    name: "50-row working page, made anew",
    share: 1 / time.ratio,
    goal: 0.45,
    note: `page ${time.subject.toFixed(2)} ms, React alone ${time.floor.toFixed(2)} ms`,
  });
}

async function touch(db: Database, organisationId: string): Promise<void> {
  await db
    .updateTable("organisation")
    .set((row) => ({ dataVersion: row("dataVersion", "+", 1) }))
    .where("id", "=", organisationId)
    .execute();
}

type Rows = Awaited<ReturnType<typeof readRows>>;

/** What a scorecard of some rows is made from: indicators with their place, all targets and all measurements. */
async function readRows(db: Database, organisationId: string, limit: number) {
  const indicators = await db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .where("indicator.organisationId", "=", organisationId)
    .selectAll("indicator")
    .select("institution.name as institutionName")
    .orderBy("indicator.position")
    .limit(limit)
    .execute();
  const ids = indicators.map(({ id }) => id);
  const targets = await db
    .selectFrom("indicatorTarget")
    .where("organisationId", "=", organisationId)
    .where("indicatorId", "in", ids)
    .selectAll()
    .orderBy("year")
    .execute();
  const measurements = await db
    .selectFrom("measurement")
    .leftJoin("person", "person.id", "measurement.enteredBy")
    .where("measurement.organisationId", "=", organisationId)
    .where("measurement.indicatorId", "in", ids)
    .selectAll("measurement")
    .select("person.name as personName")
    .orderBy("measurement.year")
    .execute();
  const targetsOf = byIndicator(targets);
  const measurementsOf = byIndicator(measurements);
  return indicators.map((row) => {
    const results = measurementsOf.get(row.id) ?? [];
    const points = results.map(({ value }, index) => `${index * 20},${28 - Number(value) / 4}`);
    return {
      ...row,
      target: targetsOf.get(row.id)?.at(-1)?.raw ?? "",
      result: results.at(-1)?.raw ?? "",
      points: points.join(" "),
    };
  });
}

function byIndicator<Row extends { readonly indicatorId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group) group.push(row);
    else groups.set(row.indicatorId, [row]);
  }
  return groups;
}

function cellsOf(row: Rows[number]): readonly string[] {
  const { number, baselineRaw, target, result, dataSource, heading } = row;
  return [number, baselineRaw, target, result, dataSource, heading, row.institutionName ?? ""];
}

function plainRows(rows: Rows): string {
  let html = "<table>";
  for (const row of rows) {
    html += `<tr><th scope="row"><a href="/indikatorer/${row.id}">${escaped(row.name)}</a></th>`;
    for (const cell of cellsOf(row)) html += `<td class="cell">${escaped(cell)}</td>`;
    html += `<td><svg class="spark" width="96" height="28"><polyline points="${row.points}"/></svg></td></tr>`;
  }
  return `${html}</table>`;
}

function reactRows(rows: Rows) {
  const h = createElement;
  return h(
    "table",
    null,
    h(
      "tbody",
      null,
      rows.map((row) =>
        h(
          "tr",
          { key: row.id },
          h("th", { scope: "row" }, h("a", { href: `/indikatorer/${row.id}` }, row.name)),
          cellsOf(row).map((cell, index) =>
            h("td", { key: `${index} ${cell}`, className: "cell" }, cell),
          ),
          h(
            "td",
            null,
            h(
              "svg",
              { className: "spark", width: 96, height: 28 },
              h("polyline", { points: row.points }),
            ),
          ),
        ),
      ),
    ),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
