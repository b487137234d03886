import { fromBufferPromise } from "yauzl";

/** Parts of a workbook that say how its cells are shown. */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** The formats "0 %" and "0,00 %" that every workbook has by number. */
const BUILT_IN: readonly string[] = ["9", "10"];

/**
 * Which numbers of a workbook are shown as percent, "row column" from zero, by the name of their sheet: what is kept as 0.064 and read as
 * 6,4 % must not come in as 0,064. The file has been looked at by `inspectZip` before.
 */
export async function findPercentCells(
  bytes: Buffer,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const parts = await partsOf(bytes);
  const styles = percentStyles(parts.get("xl/styles.xml") ?? "");
  const found = new Map<string, ReadonlySet<string>>();
  if (styles.size === 0) return found;
  const targets = new Map(
    tags(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/, ""),
    ]),
  );
  for (const tag of tags(parts.get("xl/workbook.xml") ?? "", "sheet")) {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const name = decoded(attribute(tag, "name"));
    found.set(name, percentCells(parts.get(`xl/${target}`) ?? "", styles));
  }
  return found;
}

async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (!WANTED.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
  }
  return parts;
}

/** The numbers of the cell styles whose format has a percent sign that is not a quoted word. */
function percentStyles(styles: string): ReadonlySet<string> {
  const codes = new Map(
    tags(styles, "numFmt").map((tag) => [
      attribute(tag, "numFmtId"),
      decoded(attribute(tag, "formatCode")),
    ]),
  );
  const isPercent = (id: string) =>
    BUILT_IN.includes(id) || (codes.get(id) ?? "").replace(/"[^"]*"|\\./g, "").includes("%");
  const [, cells = ""] =
    /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return new Set(
    tags(cells, "xf").flatMap((tag, index) =>
      isPercent(attribute(tag, "numFmtId")) ? [String(index)] : [],
    ),
  );
}

function percentCells(sheet: string, styles: ReadonlySet<string>): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const tag of tags(sheet, "c")) {
    const type = attribute(tag, "t");
    if ((type !== "" && type !== "n") || !styles.has(attribute(tag, "s"))) continue;
    const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d+)$/.exec(attribute(tag, "r")) ?? [];
    if (letters) cells.add(`${Number(row) - 1} ${columnOf(letters)}`);
  }
  return cells;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  };
  return text
    .replace(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replace(/&#x([\dA-Fa-f]{1,6});/g, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => signs[name] ?? whole);
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
