import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { ColumnTable } from "./column-table.tsx";

const rows = [
  { id: "a", name: "<b>Trivsel</b>", year: "2026" },
  { id: "b", name: "Fravær", year: "2025" },
];

function draw(given: { shown: string[]; apart?: boolean; descending?: boolean }): string {
  return renderToStaticMarkup(
    <TextsProvider value={{ locale: "da", catalog: catalogs.da }}>
      <ColumnTable
        caption="Tal"
        columns={[
          { key: "name", header: "Navn", cell: (row) => row.name, sortable: true },
          { key: "year", header: "År", cell: (row) => row.year },
        ]}
        shown={given.shown}
        sorted={{ key: "name", descending: given.descending ?? false }}
        sortHref={(key) => `?sorter=${key}`}
        groups={rows.map((row) => ({ key: row.id, title: `Gruppe ${row.id}`, rows: [row] }))}
        rowKey={(row) => row.id}
        openKey="b"
        apart={given.apart ?? false}
      />
    </TextsProvider>,
  );
}

test("a column that can be sorted by has a link and says how it is sorted; another has neither", () => {
  const html = draw({ shown: ["name", "year"], descending: true });
  expect(html).toContain('href="?sorter=name"');
  expect(html).toContain('aria-sort="descending"');
  expect(html).not.toContain("?sorter=year");
});

test("only the columns shown are drawn, in their order", () => {
  expect(draw({ shown: ["name"] })).not.toContain("2026");
  const html = draw({ shown: ["year", "name"] });
  expect(html.indexOf(">År<")).toBeLessThan(html.indexOf("Navn"));
});

test("a cell's text is never taken for markup, and the open row is marked", () => {
  const html = draw({ shown: ["name"] });
  expect(html).toContain("&lt;b&gt;Trivsel");
  expect(html).toContain('<tr id="r-b" class="row-open" aria-current="true">');
});

test("groups stand in one table, or apart in one each", () => {
  expect(draw({ shown: ["name"] }).match(/<table/g)).toHaveLength(1);
  expect(draw({ shown: ["name"], apart: true }).match(/<table/g)).toHaveLength(2);
});
