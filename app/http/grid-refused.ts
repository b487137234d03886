import { data } from "@remix-run/node";
import type { Refusal } from "#app/domain/result.ts";
import type { GridAnswer } from "#app/features/indicators/measuring/measuring-model.ts";
import { problem } from "./answer.ts";

/** A grid that could not be saved: the page again with every changed cell as typed, or the page that says why not. */
export function gridRefused(result: { readonly refusal: Refusal; readonly answer?: GridAnswer }) {
  if (!result.answer) throw problem(result.refusal);
  const isCollision = Object.values(result.answer.cells).some(({ theirs }) => theirs !== null);
  return data<GridAnswer>(result.answer, isCollision ? 409 : 400);
}
