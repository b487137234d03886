import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { GoalTemplate } from "#app/features/organisation/goal-field/goal-template.tsx";
import { viewGoalFields } from "#app/features/organisation/goal-field/view-goal-fields.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "field.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalFields(signedIn(args)));
}

export default function GoalFieldsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("field.list.title")}
        lead={t("field.list.lead")}
        action={<LinkButton href={paths.newGoalField()}>{t("field.new.title")}</LinkButton>}
      />
      <GoalTemplate {...model} />
    </>
  );
}
