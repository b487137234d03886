import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GridPage } from "#app/features/indicators/measuring/grid-page.tsx";
import { viewGrid } from "#app/features/indicators/measuring/view-grid.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { postGrid } from "./post-grid.server.ts";

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
  return postGrid(args);
}

export default function GridRoute() {
  return <GridPage grid={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
