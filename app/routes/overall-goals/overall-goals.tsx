import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { OverallGoalList } from "#app/features/overall-goals/overall-goal-list.tsx";
import { viewOverallGoals } from "#app/features/overall-goals/view-overall-goals.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("overallGoals", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("periode");
  return pageOf(await viewOverallGoals(signedIn(args), asked));
}

export default function OverallGoalsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("overallGoals");
  return (
    <>
      <AdministrationHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={
          model.term ? (
            <LinkButton href={paths.newOverallGoal(model.term.id)}>{t("new.title")}</LinkButton>
          ) : null
        }
      />
      <OverallGoalList {...model} />
    </>
  );
}
