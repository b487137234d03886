import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { discardGoalVersion } from "#app/features/goals/discard-goal-version.server.ts";
import { moveGoalSchema } from "#app/features/goals/goal.schema.ts";
import { GoalDiscardForm } from "#app/features/goals/goal-discard-form.tsx";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { viewGoalMove } from "#app/features/goals/view-goal-move.server.ts";
import { goOn, idOf, refusedTo, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "discard.title");

export async function loader(args: LoaderFunctionArgs) {
  const id = idOf(args.params.goal);
  const result = await viewGoalMove(signedIn(args), id, "discard");
  if (!result.ok) throw refusedTo(paths.goal(id), result.refusal);
  return result.value;
}

export async function action(args: ActionFunctionArgs) {
  const page = paths.goal(idOf(args.params.goal));
  const form = validForm(await parseForm(args.request, moveGoalSchema));
  const context = signedIn(args, form.postId);
  const result = await discardGoalVersion(context, idOf(args.params.goal), form.value);
  return result.ok ? goOn(page, "goals.notice.discarded") : refusedTo(page, result.refusal);
}

export default function DiscardGoalVersionRoute() {
  const goal = useLoaderData<typeof loader>();
  const t = useTexts("goals");
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("discard.title")}
        title={t("discard.heading", { title: goal.title })}
        lead={t("discard.lead", { number: goal.read.number })}
      />
      <GoalDiscardForm goal={goal} />
    </>
  );
}
