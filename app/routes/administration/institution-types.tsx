import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { InstitutionTypeList } from "#app/features/organisation/institution-type/institution-type-list.tsx";
import { viewInstitutionTypes } from "#app/features/organisation/institution-type/view-institution-types.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "type.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutionTypes(signedIn(args)));
}

export default function InstitutionTypesRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("type.list.title")}
        lead={t("type.list.lead")}
        action={<LinkButton href={paths.newInstitutionType()}>{t("type.new.title")}</LinkButton>}
      />
      <InstitutionTypeList {...model} />
    </>
  );
}
