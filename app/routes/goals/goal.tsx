import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GoalPage } from "#app/features/goals/goal-page.tsx";
import { viewGoal } from "#app/features/goals/view-goal.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = ({ data }: { data: { goal: { contents: { title: string } } } | undefined }) =>
  titleOf(data?.goal.contents.title);

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const number = Number(searchParams.get("version")) || undefined;
  return {
    goal: pageOf(await viewGoal(signedIn(args), idOf(args.params.goal), number)),
    refusedCode: searchParams.get("afvist"),
  };
}

export default function GoalRoute() {
  const { goal, refusedCode } = useLoaderData<typeof loader>();
  return <GoalPage goal={goal} refusedCode={refusedCode} />;
}
