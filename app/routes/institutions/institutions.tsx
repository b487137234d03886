import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InstitutionList } from "#app/features/institutions/institution-list.tsx";
import { viewInstitutions } from "#app/features/institutions/view-institutions.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("institutions", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutions(signedIn(args)));
}

export default function InstitutionsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("institutions");
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} />
      <InstitutionList model={model} />
    </>
  );
}
