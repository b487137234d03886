import type { LoaderFunctionArgs } from "@remix-run/node";
import { attachmentHeader } from "#app/features/documents/file-name.ts";
import { exportFile } from "#app/features/import-export/importing.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { signedIn } from "#app/http/signed-in.ts";

/** Sends all indicators as a file to be saved. */
export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = {
    file: idOf(args.params.file),
    institution: searchParams.get("institution") || null,
    separator: searchParams.get("tegn"),
  };
  const { name, mediaType, content } = pageOf(await exportFile(signedIn(args), asked));
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(content.byteLength),
      "Content-Disposition": attachmentHeader(name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
