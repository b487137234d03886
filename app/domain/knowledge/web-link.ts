import { ok, type Result, refused } from "../result.ts";

/**
 * A web address as it is kept: whole, http or https, and without a user name in it, so that a click leads
 * where it says. Refused: `link-not-web` at `url`.
 */
export function readWebLink(text: string): Result<string, "link-not-web"> {
  const wrong = refused("link-not-web", { field: "url" });
  if (!/^https?:\/\//i.test(text.trim())) return wrong;
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return wrong;
  }
  if (url.username !== "" || url.password !== "" || url.hostname === "") return wrong;
  return ok(url.href);
}
