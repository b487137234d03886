import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adoptBearingsOfRound } from "#app/features/bearings/adopt-bearings.server.ts";
import { AdoptionPage } from "#app/features/bearings/adoption-page.tsx";
import { adoptBearingsSchema } from "#app/features/bearings/bearing.schema.ts";
import { viewAdoption } from "#app/features/bearings/view-adoption.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("bearings", "adopt.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewAdoption(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const { committee, year } = args.params;
  const form = await parseForm(args.request, adoptBearingsSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const { frame } = pageOf(await viewAdoption(context, idOf(committee), idOf(year)));
  const result = await adoptBearingsOfRound(context, frame.round.id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const list = paths.bearings(frame.committee.slug, frame.round.year);
  const { areGoalsOpen } = result.value;
  return goOn(list, areGoalsOpen ? "bearings.notice.adopted.goals" : "bearings.notice.adopted");
}

export default function AdoptBearingsRoute() {
  const page = useLoaderData<typeof loader>();
  return <AdoptionPage {...page} answer={useActionData<typeof action>()} />;
}
