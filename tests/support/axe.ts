import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

/** Which of axe's rules are tried: those with one of the tags, or those named. */
export type Rules = {
  readonly runOnly?: { readonly type: "tag" | "rule"; readonly values: readonly string[] };
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
};

/** The short form is half as much to read for the browser, once on each of hundreds of pages. */
const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe objects to on the page that stands open, each with its rule and the beginning of the markup. */
export async function axeObjections(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`),
      );
    },
    { ...rules, resultTypes: ["violations"] },
  );
}

type Axe = {
  readonly run: (
    root: Document,
    options: object,
  ) => Promise<{
    readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  }>;
};
