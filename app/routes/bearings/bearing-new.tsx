import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftBearingSchema } from "#app/features/bearings/bearing.schema.ts";
import { NewBearingForm } from "#app/features/bearings/bearing-form.tsx";
import { draftBearing } from "#app/features/bearings/draft-bearing.server.ts";
import { StepClosed } from "#app/features/bearings/step-closed.tsx";
import { ThemeQuotes } from "#app/features/bearings/theme-quotes.tsx";
import { viewNewBearing } from "#app/features/bearings/view-bearing-form.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Columns } from "#app/ui/layout/columns.tsx";

export const meta = pageTitle("bearings", "new.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  const query = new URL(args.request.url).searchParams;
  const asked = { themeIds: query.getAll("tema"), previousBearingId: query.get("fra") ?? "" };
  return pageOf(await viewNewBearing(signedIn(args), idOf(committee), idOf(year), asked));
}

export async function action(args: ActionFunctionArgs) {
  const { committee, year } = args.params;
  const form = await parseForm(args.request, draftBearingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const nothing = { themeIds: [], previousBearingId: "" };
  const page = pageOf(await viewNewBearing(context, idOf(committee), idOf(year), nothing));
  const result = await draftBearing(context, page.frame.round.id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.bearing(result.value.id), "bearings.notice.drafted");
}

export default function NewBearingRoute() {
  const { frame, isOpen, themes, lastRound, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("bearings");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("new.title")}
        lead={t("new.lead")}
        below={[{ label: t("new.title") }]}
      />
      {!isOpen && <StepClosed frame={frame} />}
      {(isOpen || answer) && (
        <Columns aside={<ThemeQuotes themes={themes} chosen={values.themeIds} />}>
          <NewBearingForm themes={themes} lastRound={lastRound} values={values} answer={answer} />
        </Columns>
      )}
    </>
  );
}
