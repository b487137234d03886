import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { RequestContext } from "./request-context.ts";

/** All kept pages together, compressed; the one asked for longest ago makes room first. */
const mostBytes = 32 * 1024 * 1024;
/** A page larger than this is not kept. */
const largestPage = 4 * 1024 * 1024;

const compressed = promisify(gzip);

type KeptPage = {
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [string, string])[];
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
  answer(request: Request, key: string, tag: string): Response | null {
    const page = this.#pages.get(key);
    if (!page || page.tag !== tag || !unpacks(request)) return null;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return new Response(page.body, { headers: page.headers as [string, string][] });
  }

  /** Keeps a page that may be kept, and answers with it as it was kept; any other answer stays as it is. */
  async keep(request: Request, key: string, tag: string, response: Response): Promise<Response> {
    if (!mayKeep(response) || !unpacks(request)) return response;
    const plain = new Uint8Array(await response.arrayBuffer());
    const body = new Uint8Array(await compressed(plain));
    const headers = new Headers(response.headers);
    headers.set("Content-Encoding", "gzip");
    headers.append("Vary", "Accept-Encoding");
    headers.delete("Content-Length");
    if (body.byteLength <= largestPage) this.#put(key, { tag, body, headers: [...headers] });
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
    (headers.get("Content-Type")?.startsWith("text/html") ?? false)
  );
}

function unpacks(request: Request): boolean {
  return /(^|[\s,])gzip\s*(,|;\s*q=(1|0\.[0-9]*[1-9])|$)/i.test(
    request.headers.get("accept-encoding") ?? "",
  );
}
