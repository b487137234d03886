import type { RequestContext } from "./request-context.ts";

/** All kept pages together, compressed; the one asked for longest ago makes room first. */
const mostBytes = 32 * 1024 * 1024;
/** A page larger than this is not kept. */
const largestPage = 4 * 1024 * 1024;

type KeptPage = {
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Pages as they were sent, compressed, in front of the work of making them. A page is kept for one person, with the
 * roles they hold, one language and one address, and answers only under the tag it was made for: the organisation's
 * version, which every write changes and which is read before the page is made, and the day. So it is never older than
 * the data the request has seen.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>();
  #bytes = 0;

  /** The kept page as an answer; null where there is none for this tag, or the browser does not unpack. */
  answer(key: string, tag: string, unpacked: string | null): Response | null {
    const page = this.#pages.get(key);
    if (!page || page.tag !== tag || !unpacks(unpacked)) return null;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return new Response(page.body, { headers: page.headers });
  }

  /** Keeps a packed page that may be kept; every answer goes on as it is. */
  async keep(key: string, tag: string, response: Response): Promise<Response> {
    if (!mayKeep(response)) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = {
      ...Object.fromEntries(response.headers),
      "content-length": String(body.byteLength),
    };
    if (body.byteLength <= largestPage) this.#put(key, { tag, body, headers });
    return new Response(body, { status: response.status, headers });
  }

  #put(key: string, page: KeptPage): void {
    this.#remove(key);
    this.#pages.set(key, page);
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

/** Whose page at which address: the person with their roles, the language, and the address with its query. */
export function pageKey({ signedIn, locale }: RequestContext, url: URL): string {
  const person = signedIn
    ? [
        signedIn.organisation.id,
        signedIn.personId,
        ...signedIn.actor.assignments.map(
          ({ role, committeeId, institutionId }) => `${role} ${committeeId} ${institutionId}`,
        ),
      ].join("\n")
    : "";
  return [person, locale, url.pathname + url.search].join("\n\n");
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

function unpacks(encodings: string | null): boolean {
  return encodings !== null && /(^|[\s,])gzip\s*(,|;\s*q=(1|0\.[0-9]*[1-9])|$)/i.test(encodings);
}
