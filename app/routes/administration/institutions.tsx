import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { InstitutionTable } from "#app/features/organisation/institution/institution-table.tsx";
import { viewInstitutions } from "#app/features/organisation/institution/view-institutions.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "institution.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutions(signedIn(args)));
}

export default function InstitutionsRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("institution.list.title")}
        lead={t("institution.list.lead")}
        action={<LinkButton href={paths.newInstitution()}>{t("institution.new.title")}</LinkButton>}
      />
      <InstitutionTable {...model} />
    </>
  );
}
