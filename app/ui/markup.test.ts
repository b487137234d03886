import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { escapeText, markup } from "./markup.ts";

const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "`", "=", "/", "x", ";", "\u0000") }),
  fc.constantFrom("</td><script>alert(1)</script>", '" onmouseover="alert(1)', "&lt;b&gt;", "]]>"),
);

describe("markup", () => {
  test("keeps the template and escapes what is put into it", () => {
    const row = markup`<td title="${'"><b>'}">${"<script>"} & ${5}${null}${false}</td>`;
    expect(row.text).toBe('<td title="&quot;&gt;&lt;b&gt;">&lt;script&gt; & 5</td>');
  });

  test("takes markup as it is, alone and in a row", () => {
    const cell = markup`<b>${"a&b"}</b>`;
    expect(markup`<p>${cell}${[cell, cell]}</p>`.text).toBe(`<p>${"<b>a&amp;b</b>".repeat(3)}</p>`);
  });

  test("lets no text begin an element or leave its attribute, and loses none of it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
        expect(readBack(escaped)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test("writes text as the components do", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const component = renderToStaticMarkup(createElement("td", { title: text }, text));
        const own = markup`<td title="${text}">${text}</td>`.text;
        expect(own).toBe(component.replaceAll("&#x27;", "&#39;"));
      }),
      { numRuns: 1_000 },
    );
  });
});

function readBack(escaped: string): string {
  return escaped
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
