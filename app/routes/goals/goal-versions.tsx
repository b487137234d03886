import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GoalComparison } from "#app/features/goals/goal-comparison.tsx";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { viewGoalVersions } from "#app/features/goals/view-goal-versions.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";

export const meta = pageTitle("goals", "versions.title");

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const numberIn = (name: string) => Number(searchParams.get(name)) || undefined;
  return pageOf(
    await viewGoalVersions(signedIn(args), idOf(args.params.goal), {
      before: numberIn("fra"),
      after: numberIn("til"),
    }),
  );
}

export default function GoalVersionsRoute() {
  const goal = useLoaderData<typeof loader>();
  const t = useTexts("goals");
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("versions.title")}
        title={t("versions.heading", { title: goal.title })}
      />
      <GoalComparison {...goal} />
    </>
  );
}
