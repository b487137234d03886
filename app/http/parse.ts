import { createHash } from "node:crypto";
import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { codeOfIssue } from "./form-codes.ts";

// The input side of a submission is never read on the server.
// biome-ignore lint/suspicious/noExplicitAny: conform names the form's own input type here
export type AnySubmission<Value> = Submission<any, string[], Value>;

export type ParsedForm<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      readonly postId: string;
      readonly submission: AnySubmission<Value>;
    }
  | { readonly ok: false; readonly submission: AnySubmission<Value> };

/**
 * Reads a posted form by its schema. A form that only asks for another row (conform's own buttons) comes
 * back as not ok, without errors, with all that was typed.
 */
export async function parseForm<Schema extends z.ZodType<Record<string, unknown>>>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema, error: codeOfIssue });
  if (submission.status !== "success") return { ok: false, submission };
  return { ok: true, value: submission.value, postId: await postIdOf(request, form), submission };
}

/** The same content posted from the same state of a page has the same id. */
async function postIdOf(request: Request, form: FormData): Promise<string> {
  const hash = createHash("sha256").update(new URL(request.url).pathname);
  hash.update(request.headers.get("cookie") ?? "");
  for (const [name, value] of form) {
    hash.update(`\n${name}\n`);
    // A file carries the moment it arrived, so only its name and content say which one it is.
    hash.update(typeof value === "string" ? value : `${value.name}\n`);
    if (typeof value !== "string") hash.update(new Uint8Array(await value.arrayBuffer()));
  }
  return hash.digest("hex");
}
