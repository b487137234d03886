import type { Config } from "./config.ts";
import { ownPath } from "./own-path.ts";

/** Set by a page that leads to the sign-in, for the server to tell it from a page that leads there by itself. */
export const signedOutMark = "X-Signed-Out";

const mostWords = 20_000;

/** Whether a form was posted by someone whose session has ended. */
export function isPostedSignedOut(request: Request, response: Response): boolean {
  return request.method === "POST" && response.headers.has(signedOutMark);
}

/** The sign-in page that leads back to the page the form stood on, asked for with the sender's own headers. */
export function signInPageFor(request: Request, config: Config): Request {
  const url = new URL("/log-ind", config.baseUrl);
  url.searchParams.set("til", formAddress(request, config));
  return new Request(url, { headers: request.headers });
}

/** What a person has written in a form, in their own words: codes, choices and dates are left out. */
export async function wordsIn(request: Request): Promise<string> {
  try {
    const texts = [...(await request.formData())].flatMap(([, value]) =>
      typeof value === "string" && isWritten(value.trim()) ? [value.trim()] : [],
    );
    return texts.join("\n\n").slice(0, mostWords);
  } catch {
    // A body that is no form has no words to give back.
    return "";
  }
}

function isWritten(text: string): boolean {
  return /\s/.test(text) || /^\p{Lu}/u.test(text);
}

function formAddress(request: Request, config: Config): string {
  const referer = request.headers.get("referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer) : null;
  const isOurs = from?.origin === new URL(config.baseUrl).origin;
  const url = from && isOurs ? from : new URL(request.url);
  return ownPath(url.pathname + url.search);
}
