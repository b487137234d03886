import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { areaSchema } from "#app/features/organisation/area/area.schema.ts";
import { AreaForm } from "#app/features/organisation/area/area-form.tsx";
import { createArea } from "#app/features/organisation/area/create-area.server.ts";
import { viewAreaChoices } from "#app/features/organisation/area/view-areas.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "area.new.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewAreaChoices(signedIn(args)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, areaSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createArea(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.manageAreas(), "organisation.notice.created");
}

export default function NewAreaRoute() {
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("area.new.title")}
        under={[{ label: t("area.list.title"), href: paths.manageAreas() }]}
      />
      <AreaForm {...choices} answer={answer} />
    </>
  );
}
