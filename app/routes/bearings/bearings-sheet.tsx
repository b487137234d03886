import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BearingSheet } from "#app/features/bearings/bearing-sheet.tsx";
import { viewBearings } from "#app/features/bearings/view-bearings.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta = pageTitle("bearings", "sheet.open");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewBearings(signedIn(args), idOf(committee), idOf(year)));
}

export default function BearingsSheetRoute() {
  const { frame, bearings } = useLoaderData<typeof loader>();
  const t = useTexts("bearings");
  const { committee, round, term } = frame;
  const year = String(round.year);
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: committee.name, href: paths.committee(committee.slug) },
              { label: t("list.title"), href: paths.bearings(committee.slug, round.year) },
              { label: t("sheet.open") },
            ]}
          />
        }
        title={t("sheet.title", { year })}
        lead={t("sheet.lead", { committee: committee.name, term: term.name })}
      />
      <BearingSheet bearings={bearings} lastYear={round.year - 1} />
    </>
  );
}
