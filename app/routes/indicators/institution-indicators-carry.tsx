import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CarryForm } from "#app/features/indicators/carry-form.tsx";
import { carryIndicators } from "#app/features/indicators/carry-indicators.server.ts";
import { carrySchema } from "#app/features/indicators/indicator.schema.ts";
import { viewCarrying } from "#app/features/indicators/view-carrying.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta = pageTitle("indicators", "carry.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCarrying(signedIn(args), idOf(args.params.institution)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.institution);
  const form = await parseForm(args.request, carrySchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await carryIndicators(signedIn(args, form.postId), slug, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.institutionIndicators(slug), "indicators.notice.carried");
}

export default function InstitutionIndicatorsCarryRoute() {
  const { institution, choices } = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  const list = paths.institutionIndicators(institution.slug);
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: institution.name, href: paths.institution(institution.slug) },
              { label: t("list.title"), href: list },
              { label: t("carry.title") },
            ]}
          />
        }
        title={t("carry.title")}
        lead={t("carry.lead")}
      />
      <CarryForm
        label={t("carry.choices")}
        empty={t("carry.none")}
        submit={t("carry.submit")}
        choices={choices}
        answer={useActionData<typeof action>()}
      />
    </>
  );
}
