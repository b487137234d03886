import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { DecideNext, GoalList } from "#app/features/goals/goal-list.tsx";
import { type GoalView, goalViews } from "#app/features/goals/goal-list-model.ts";
import { GoalOverview } from "#app/features/goals/goal-overview.tsx";
import { viewGoals } from "#app/features/goals/view-goals.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";

export const meta = pageTitle("goals", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(
    await viewGoals(signedIn(args), {
      committeeSlug: idOf(args.params.committee),
      year: idOf(args.params.year),
      view: viewIn(args.request),
    }),
  );
}

export default function GoalsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("goals");
  return (
    <>
      <RoundHead
        frame={model.frame}
        step="goals"
        title={t("list.title")}
        lead={t("list.lead")}
        action={<DecideNext model={model} />}
      />
      <GoalOverview model={model} />
      <GoalList model={model} />
    </>
  );
}

function viewIn(request: Request): GoalView {
  const asked = new URL(request.url).searchParams.get("vis");
  return goalViews.find((view) => view === asked) ?? "all";
}
