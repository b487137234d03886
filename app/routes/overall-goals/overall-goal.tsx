import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OverallGoalPage } from "#app/features/overall-goals/overall-goal-page.tsx";
import { viewOverallGoal } from "#app/features/overall-goals/view-overall-goal.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.title);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewOverallGoal(signedIn(args), idOf(args.params.overallGoal)));
}

export default function OverallGoalRoute() {
  return <OverallGoalPage goal={useLoaderData<typeof loader>()} />;
}
