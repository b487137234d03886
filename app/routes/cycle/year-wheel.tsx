import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewYearWheel } from "#app/features/cycle/view-year-wheel.server.ts";
import { YearWheelDrawing, YearWheelLegend } from "#app/features/cycle/year-wheel-drawing.tsx";
import { YearWheelLists } from "#app/features/cycle/year-wheel-lists.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";

export const meta = pageTitle("cycle", "wheel.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewYearWheel(signedIn(args), idOf(committee), idOf(year)));
}

export default function YearWheelRoute() {
  const { frame, events, today } = useLoaderData<typeof loader>();
  const t = useTexts("cycle");
  return (
    <>
      <RoundHead
        frame={frame}
        title={t("wheel.title")}
        lead={t("wheel.lead", { committee: frame.committee.name })}
        below={[{ label: t("wheel.title") }]}
      />
      <div className="year-wheel">
        <div className="wheel-side">
          <YearWheelDrawing frame={frame} events={events} today={today} />
          <YearWheelLegend />
        </div>
        <div>
          <YearWheelLists frame={frame} events={events} />
        </div>
      </div>
    </>
  );
}
