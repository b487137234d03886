import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { BarChart } from "./charts/bar-chart.tsx";
import { LineChart } from "./charts/line-chart.tsx";
import { Sparkline } from "./charts/sparkline.tsx";
import { CheckboxField } from "./controls/checkbox-field.tsx";
import { CheckboxGroup } from "./controls/checkbox-group.tsx";
import { ConflictView } from "./controls/conflict-view.tsx";
import { ErrorSummary } from "./controls/error-summary.tsx";
import { FormFrame } from "./controls/form-frame.tsx";
import { NumberField } from "./controls/number-field.tsx";
import { RadioGroup } from "./controls/radio-group.tsx";
import { SelectField } from "./controls/select-field.tsx";
import { TextArea } from "./controls/text-area.tsx";
import { TextField } from "./controls/text-field.tsx";
import { CountBar } from "./data/count-bar.tsx";
import { DataTable } from "./data/data-table.tsx";
import { Matrix } from "./data/matrix.tsx";
import { Path } from "./data/path.tsx";
import { initialsOf } from "./data/person-chip.tsx";
import { SideBySide } from "./data/side-by-side.tsx";
import { SortableList } from "./data/sortable-list.tsx";
import { StatusLight } from "./data/status-light.tsx";
import { Thread } from "./data/thread.tsx";
import { AppFrame, MenuLink } from "./layout/app-frame.tsx";
import { PageHead } from "./layout/page-head.tsx";
import { Place } from "./layout/place.tsx";
import { Popover } from "./layout/popover.tsx";
import { SearchBox } from "./layout/search-box.tsx";
import { Section } from "./layout/section.tsx";

const red = { shape: "triangle", tone: "red", label: "Ikke opfyldt" } as const;

const page = (
  <AppFrame
    homeHref="/"
    organisation={{ name: "Fjordby Kommune", href: "/" }}
    sections={[{ label: "Udvalget", href: "/udvalg", current: true }]}
    search={<SearchBox action="/soeg" label="Søg i mål" />}
    person={{ name: "Udvalgsmedlem", children: <MenuLink href="/mig">Dig</MenuLink> }}
  >
    <PageHead
      title="Mål"
      place={
        <Place
          items={[
            {
              label: "Udvalg",
              switcher: { label: "udvalg", options: [{ label: "A", href: "/a" }] },
            },
          ]}
        />
      }
    />
    <Path
      label="Rundens vej"
      returns="Åbner runde 2028"
      items={[
        { label: "Trin 1", name: "Viden", state: "done", href: "/1" },
        { label: "Trin 2", name: "Dialogmøder", state: "now", href: "/2" },
      ]}
    />
    <Thread
      label="Tråd"
      items={[
        { kind: "Tema", title: "Overgange", href: "/t" },
        { kind: "Mål", title: "Mål", current: true },
      ]}
    />
    <Section title="Tal" id="tal">
      <CountBar label="Mål" segments={[{ tone: "red", count: 2, label: "ikke opfyldt" }]} />
      <Matrix
        caption="Farver"
        corner="Institution"
        columns={[{ key: "1", header: "Fællesskab" }]}
        rows={[
          { key: "a", header: "Bakkeskolen", cells: [red] },
          { key: "b", header: "Mågen", cells: [null] },
        ]}
      />
      <DataTable
        caption="Styringskort"
        columns={[
          {
            key: "n",
            header: "Navn",
            cell: (row: string) => row,
            sortHref: "?sort=n",
            sorted: "ascending",
          },
        ]}
        rows={["Trivsel"]}
        rowKey={(row) => row}
      />
      <LineChart
        id="graf"
        title="Andel"
        summary="Andelen stiger."
        periods={["2026", "2027"]}
        series={[
          {
            name: "</script>",
            points: [
              { period: "2026", value: 1 },
              { period: "2027", value: null },
            ],
          },
        ]}
        explore
      />
      <BarChart id="stolper" title="Fravær" summary="Lavt." bars={[{ label: "Mågen", value: 9 }]} />
      <Sparkline values={[1, null, 2]} label="Stiger fra 1 til 2" />
      <SideBySide
        before={{ title: "1", text: "inden maj" }}
        after={{ title: "2", text: "inden juni" }}
      />
      <Popover id="kolonner" label="Vælg kolonner" title="Kolonner">
        <p>Indhold</p>
      </Popover>
    </Section>
    <FormFrame version={4}>
      <ErrorSummary errors={[{ text: "Skriv en titel", fieldId: "titel" }]} />
      <TextField
        field={{ id: "titel", name: "titel" }}
        label="Titel"
        help="Kort"
        errors={["Skriv en titel"]}
      />
      <NumberField
        field={{ id: "tal2", name: "tal2", initialValue: "86,4" }}
        label="Resultat"
        suffix="%"
      />
      <TextArea field={{ id: "tekst", name: "tekst" }} label="Forklaring" max={2000} />
      <SelectField
        field={{ id: "valg", name: "valg" }}
        label="Udvalg"
        options={[{ value: "a", label: "A" }]}
      />
      <CheckboxField
        field={{ id: "ja", name: "ja", initialValue: "on" }}
        label="Ja"
        help="Noteres"
      />
      <CheckboxGroup
        field={{ id: "flere", name: "flere", initialValue: ["b"] }}
        label="Flere"
        options={options()}
      />
      <RadioGroup
        field={{ id: "en", name: "en", initialValue: "a", required: true }}
        label="En"
        options={options()}
        errors={["Vælg"]}
      />
      <SortableList label="Rækkefølge" items={[{ id: "x", name: "X", content: "X" }]} />
    </FormFrame>
    <ConflictView fields={[{ label: "Titel", mine: "a", theirs: "b", before: "" }]} />
  </AppFrame>
);

function options() {
  return [
    { value: "a", label: "A", description: "Om A" },
    { value: "b", label: "B" },
  ];
}

function markup(node: ReactNode): string {
  return renderToStaticMarkup(
    <TextsProvider value={{ locale: "da", catalog: catalogs.da }}>{node}</TextsProvider>,
  );
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("a page made of every kind of component", () => {
  const html = markup(page);
  const ids = all(html, / id="([^"]+)"/g);

  it("has no id twice", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each([
    ["labels", / for="([^"]+)"/g],
    ["descriptions", / aria-describedby="([^"]+)"/g],
    ["titles", / aria-labelledby="([^"]+)"/g],
    ["popovers", / popovertarget="([^"]+)"/g],
    ["links within the page", / href="#([^"]+)"/g],
  ])("has something at the other end of its %s", (_, pattern) => {
    const ends = all(html, pattern).flatMap((value) => value.split(" "));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => !ids.includes(end))).toEqual([]);
  });

  it("has a label for every control", () => {
    const labelled = all(html, / for="([^"]+)"/g);
    const controls = all(html, /<(?:input|select|textarea)((?:(?!type="hidden")[^>])*)>/g).filter(
      (tag) => !tag.includes('type="search"'),
    );
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) expect(labelled).toContain(/ id="([^"]+)"/.exec(control)?.[1]);
  });

  it("has one heading of the first level and one main", () => {
    expect(all(html, /<(h1)[ >]/g)).toHaveLength(1);
    expect(all(html, /<(main)[ >]/g)).toHaveLength(1);
  });

  it("styles nothing in the markup, so a strict content policy holds", () => {
    expect(html).not.toMatch(/ style=|<style| on[a-z]+=/);
  });

  it("hides drawings from screen readers or names them", () => {
    for (const svg of all(html, /<svg([^>]*)>/g))
      expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/);
  });

  it("gives every table a caption and every header its scope", () => {
    expect(all(html, /<(table)[ >]/g)).toHaveLength(all(html, /<(caption)[ >]/g).length);
    for (const header of all(html, /<th( [^>]*|)>/g)) expect(header).toContain("scope=");
    expect(html).toContain('aria-sort="ascending"');
  });

  it("cannot be broken out of by a name in a chart's data", () => {
    expect(html).toContain('"name":"\\u003c/script>"');
  });

  it("says the errors and takes the focus there", () => {
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus=""/i);
    expect(html).toContain("Der er én ting at rette");
  });

  it("says who one is and where", () => {
    expect(html).toContain('<a href="/udvalg" aria-current="page">');
    expect(html).toContain('aria-current="step"');
    expect(html).toContain('<input type="hidden" name="version" value="4"/>');
  });
});

describe("lights", () => {
  it.each([false, true])("carry their word (compact: %s)", (compact) => {
    expect(markup(<StatusLight {...red} compact={compact} />)).toContain(
      '<span class="light-word">Ikke opfyldt</span>',
    );
  });
});

describe("empty charts and tables", () => {
  it("say what will come", () => {
    const html = markup(
      <LineChart id="tom" title="Trivsel" summary="" periods={[]} series={[]} explore />,
    );
    expect(html).toContain("Grafen kommer");
    expect(html).not.toContain("<script");
    expect(markup(<CountBar label="Mål" segments={[]} />)).toContain("Intet at tælle");
    expect(
      markup(
        <DataTable caption="A" columns={[]} rows={[]} rowKey={String} empty={<p>Kommer</p>} />,
      ),
    ).toBe("<p>Kommer</p>");
  });
});

describe("initialsOf", () => {
  it.each([
    ["Leder Mågen", "LM"],
    ["åse", "Å"],
    ["A B C", "AC"],
    ["", ""],
  ])("%s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
