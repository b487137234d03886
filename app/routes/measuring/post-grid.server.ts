import { type ActionFunctionArgs, data } from "@remix-run/node";
import { gridSchema, postedCells } from "#app/features/indicators/measuring/grid.schema.ts";
import type { GridAnswer } from "#app/features/indicators/measuring/measuring-model.ts";
import { saveGrid } from "#app/features/indicators/measuring/save-grid.server.ts";
import { goOn, problem, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";

/** Saves a posted grid; where a cell is to be settled the page comes back with every changed cell as typed. */
export async function postGrid(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, gridSchema));
  const result = await saveGrid(signedIn(args, form.postId), postedCells(form.value));
  if (!result.ok) {
    if (!("answer" in result)) throw problem(result.refusal);
    const isCollision = Object.values(result.answer.cells).some(({ theirs }) => theirs !== null);
    return data<GridAnswer>(result.answer, isCollision ? 409 : 400);
  }
  const { pathname, search } = new URL(args.request.url);
  const notice = result.value.saved > 0 ? "measuring.notice.saved" : "measuring.notice.unchanged";
  return goOn(pathname + search, notice);
}
