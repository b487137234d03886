import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpPage } from "#app/features/follow-up/follow-up-page.tsx";
import { viewFollowUp } from "#app/features/follow-up/view-follow-up.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("followUp", "page.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  const query = new URL(args.request.url).searchParams;
  const asked = { period: query.get("periode"), page: query.get("side") };
  return pageOf(await viewFollowUp(signedIn(args), idOf(committee), idOf(year), asked));
}

export default function FollowUpRoute() {
  return <FollowUpPage page={useLoaderData<typeof loader>()} />;
}
