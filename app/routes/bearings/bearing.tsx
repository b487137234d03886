import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { BearingPage } from "#app/features/bearings/bearing-page.tsx";
import { viewBearing } from "#app/features/bearings/view-bearing.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.bearing.title);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBearing(signedIn(args), idOf(args.params.bearing)));
}

export default function BearingRoute() {
  return <BearingPage {...useLoaderData<typeof loader>()} />;
}
