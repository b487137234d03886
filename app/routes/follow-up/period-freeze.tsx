import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { freezePeriod } from "#app/features/follow-up/freeze-period.server.ts";
import { FreezeQuestion } from "#app/features/follow-up/freeze-question.tsx";
import { movePeriodSchema } from "#app/features/follow-up/reporting-period.schema.ts";
import { viewPeriodToManage } from "#app/features/follow-up/view-period.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("followUp", "page.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewPeriodToManage(signedIn(args), idOf(args.params.period)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.period);
  const form = validForm(await parseForm(args.request, movePeriodSchema));
  const frozen = pageOf(await freezePeriod(signedIn(args, form.postId), id, form.value));
  return goOn(paths.followUp(frozen.committeeSlug, frozen.roundYear), "followUp.notice.frozen");
}

export default function PeriodFreezeRoute() {
  const { frame, period, missing } = useLoaderData<typeof loader>();
  const t = useTexts("followUp");
  const name = t(`period.${period.kind}`, { year: String(period.year) });
  return (
    <>
      <RoundHead
        frame={frame}
        step="followUp"
        title={t("freeze.title", { name })}
        lead={t("freeze.lead")}
        below={[{ label: name }]}
      />
      <FreezeQuestion
        name={name}
        period={period}
        missing={missing}
        back={paths.followUp(frame.committee.slug, frame.round.year)}
      />
    </>
  );
}
