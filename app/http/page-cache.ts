import type { PageFacts } from "./page-tag.ts";

/** All kept pages together, compressed; the one asked for longest ago makes room first. */
const mostBytes = 32 * 1024 * 1024;
/** A page larger than this is not kept. */
const largestPage = 4 * 1024 * 1024;
/** A browser that holds the page needs to be told nothing of its body. */
const ofBody = new Set(["content-encoding", "content-length", "content-type", "content-language"]);

export type KeptPage = {
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Name, value, name, value …, as they go out: with the page, and to a browser that holds it. */
  readonly headers: readonly string[];
  readonly headersWithoutBody: readonly string[];
};

/**
 * Pages as they were sent, compressed and with all their headers, in front of the work of making them. A page is kept for one
 * session, one language and one address, and found only by who knows how fresh it must be: the organisation's version, which every
 * write changes and which is read before the page is made, and the day. So it is never older than the data the request has seen.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage & { readonly freshness: string }>();
  #bytes = 0;

  /** The kept page; undefined where there is none as fresh as that. */
  find({ key, freshness }: PageFacts): KeptPage | undefined {
    const page = this.#pages.get(key);
    if (page?.freshness !== freshness) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  /** Keeps a packed page that may be kept; every answer goes on as it is. */
  async keep(facts: PageFacts, tag: string, response: Response): Promise<Response> {
    if (!mayKeep(response)) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    headers.set("content-length", String(body.byteLength));
    if (body.byteLength <= largestPage) this.#put(facts, { tag, body, ...flat(headers) });
    return new Response(body, { status: response.status, headers });
  }

  #put({ key, freshness }: PageFacts, page: KeptPage): void {
    this.#remove(key);
    this.#pages.set(key, { ...page, freshness });
    this.#bytes += page.body.byteLength;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= mostBytes) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#pages.get(key)?.body.byteLength ?? 0;
    this.#pages.delete(key);
  }
}

function flat(headers: Headers) {
  const all = [...headers];
  return {
    headers: all.flat(),
    headersWithoutBody: all.filter(([name]) => !ofBody.has(name)).flat(),
  };
}

/** A whole page that sets nothing in the browser and that its route has not kept from being stored. */
function mayKeep({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    !headers.has("Set-Cookie") &&
    headers.get("Cache-Control") === "private, no-cache" &&
    headers.get("Content-Encoding") === "gzip" &&
    (headers.get("Content-Type")?.startsWith("text/html") ?? false)
  );
}
