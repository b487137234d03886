import { expect, test } from "vitest";
import { z } from "zod";
import { codeOfIssue } from "./form-codes.ts";

const codeFor = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: codeOfIssue }).error?.issues[0]?.message;

test.each<[string, z.ZodType, unknown, string]>([
  ["nothing chosen", z.enum(["green", "red"]), undefined, "required"],
  ["a choice that is not offered", z.enum(["green", "red"]), "blue", "invalid"],
  ["nothing written", z.string().min(1), "", "required"],
  ["no field at all", z.string(), undefined, "required"],
  ["a word too long", z.string().max(3), "fire", "too-long?max=3"],
  ["a word too short", z.string().min(3), "to", "too-short?min=3"],
  ["nothing ticked", z.array(z.string()).min(1), [], "required"],
  ["a number too large", z.number().max(3), 4, "too-big?max=3"],
  ["a number too small", z.number().min(3), 2, "too-small?min=3"],
  ["no address of mail", z.email(), "navn", "invalid-email"],
  ["a code of our own", z.string().refine(() => false, "not-a-place"), "x", "not-a-place"],
])("%s", (_, schema, input, code) => {
  expect(codeFor(schema, input)).toBe(code);
});
