import type { LoaderFunctionArgs } from "@remix-run/node";
import { attachmentHeader } from "#app/features/documents/file-name.ts";
import { openFile } from "#app/features/documents/open-file.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { signedIn } from "#app/http/signed-in.ts";

/** Sends a file to be saved, never to be run or shown in our own name. */
export async function loader(args: LoaderFunctionArgs) {
  const file = pageOf(await openFile(signedIn(args), idOf(args.params.file)));
  const tag = `"${file.sha256}"`;
  const headers = {
    ETag: tag,
    "Cache-Control": "private, no-cache",
    "Content-Disposition": attachmentHeader(file.name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  };
  const held = args.request.headers.get("if-none-match") ?? "";
  if (held.split(",").some((one) => one.trim().replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(file.content), {
    headers: {
      ...headers,
      "Content-Type": file.mediaType,
      "Content-Length": String(file.content.length),
    },
  });
}
