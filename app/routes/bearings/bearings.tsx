import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BearingsPage } from "#app/features/bearings/bearings-page.tsx";
import { viewBearings } from "#app/features/bearings/view-bearings.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("bearings", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewBearings(signedIn(args), idOf(committee), idOf(year)));
}

export default function BearingsRoute() {
  return <BearingsPage {...useLoaderData<typeof loader>()} />;
}
