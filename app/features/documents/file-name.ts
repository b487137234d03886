const longestName = 120;
const reserved = /["*/:<>?\\|]/g;
/** Control signs, and the invisible ones that can turn the reading direction of a name. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name as it is kept: without folders, invisible signs and what systems forbid in names, at most
 * 120 characters with its ending kept.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(invisible, "")
    .replace(reserved, "-")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const point = name.lastIndexOf(".");
  const stem = point < 0 ? name : name.slice(0, point).trim();
  const ending = point < 0 ? "" : name.slice(point).toLowerCase();
  return `${[...(stem || "fil")].slice(0, longestName - ending.length).join("")}${ending}`;
}

/** The header that makes a browser save the file under its own name (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
