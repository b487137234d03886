import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { AreaTable } from "#app/features/organisation/area/area-table.tsx";
import { viewAreas } from "#app/features/organisation/area/view-areas.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "area.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewAreas(signedIn(args)));
}

export default function AreasRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("area.list.title")}
        lead={t("area.list.lead")}
        action={<LinkButton href={paths.newArea()}>{t("area.new.title")}</LinkButton>}
      />
      <AreaTable {...model} />
    </>
  );
}
