import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { gridSchema } from "#app/features/indicators/measuring/grid.schema.ts";
import { GridPage } from "#app/features/indicators/measuring/grid-page.tsx";
import { postedCells } from "#app/features/indicators/measuring/posted-cells.ts";
import { saveGrid } from "#app/features/indicators/measuring/save-grid.server.ts";
import { viewGrid } from "#app/features/indicators/measuring/view-grid.server.ts";
import { goOn, pageOf, validForm } from "#app/http/answer.ts";
import { gridRefused } from "#app/http/grid-refused.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("measuring", "title");

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = {
    institution: query.get("institution"),
    view: query.get("vis"),
    span: query.get("slags"),
    year: query.get("aar"),
    page: query.get("side"),
  };
  return pageOf(await viewGrid(signedIn(args), asked));
}

export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, gridSchema));
  const result = await saveGrid(signedIn(args, form.postId), postedCells(form.value));
  if (!result.ok) return gridRefused(result);
  const { pathname, search } = new URL(args.request.url);
  const notice = result.value.saved > 0 ? "saved" : "unchanged";
  return goOn(pathname + search, `measuring.notice.${notice}`);
}

export default function GridRoute() {
  return <GridPage grid={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
