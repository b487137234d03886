import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GoalOrder } from "#app/features/goals/goal-order.tsx";
import { orderGoals } from "#app/features/goals/order-goals.server.ts";
import { viewGoalOrder } from "#app/features/goals/view-goal-order.server.ts";
import { orderSchema } from "#app/features/organisation/order.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "order.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalOrder(signedIn(args), placeOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  const where = placeOf(args);
  const form = validForm(await parseForm(args.request, orderSchema));
  pageOf(await orderGoals(signedIn(args, form.postId), where, form.value));
  return goOn(paths.orderGoals(where.institutionSlug, where.year), "goals.notice.ordered");
}

export default function OrderGoalsRoute() {
  const model = useLoaderData<typeof loader>();
  return <GoalOrder model={model} />;
}

function placeOf({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const year = Number(new URL(request.url).searchParams.get("aar"));
  return { institutionSlug: idOf(params.institution), year: Number.isInteger(year) ? year : 0 };
}
