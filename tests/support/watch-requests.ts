import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** What a page asked for since `begin`. */
export type Asked = {
  /** Bytes of script as they would travel. */
  readonly scripts: number;
  /** Addresses that are not the app's own. */
  readonly others: readonly string[];
  readonly complaints: readonly string[];
};

/** Watches what a page asks for, from one `begin` to the next. */
export function watchRequests(page: Page, home: string) {
  const sizes = new Map<string, number>();
  let scripts = new Set<string>();
  let others: string[] = [];
  let complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) others.push(url);
    else if (/\.m?js(\?|$)/.test(url)) scripts.add(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 404")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return {
    begin() {
      scripts = new Set();
      others = [];
      complaints = [];
    },
    async seen(): Promise<Asked> {
      let sum = 0;
      for (const url of scripts) {
        const known = sizes.get(url) ?? gzipSync(await (await fetch(url)).text()).byteLength;
        sizes.set(url, known);
        sum += known;
      }
      return { scripts: sum, others, complaints };
    },
  };
}
