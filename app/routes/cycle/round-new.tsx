import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewRoundForm } from "#app/features/cycle/new-round-form.tsx";
import { openRound } from "#app/features/cycle/open-round.server.ts";
import { newRoundSchema } from "#app/features/cycle/round.schema.ts";
import { viewNewRound } from "#app/features/cycle/view-new-round.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta = pageTitle("cycle", "new.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewNewRound(signedIn(args), idOf(args.params.committee)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, newRoundSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await openRound(context, idOf(args.params.committee), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const { committeeSlug, year } = result.value;
  return goOn(paths.roundSteps(committeeSlug, year), "cycle.notice.round-opened");
}

export default function NewRoundRoute() {
  const { committee, last, terms, suggested } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  const lastYear = { year: String(last?.year ?? "") };
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: committee.name, href: paths.committee(committee.slug) },
              { label: t("new.title") },
            ]}
          />
        }
        title={t("new.title")}
        lead={last ? t("new.lead.next", lastYear) : t("new.lead.first")}
      />
      {last && !last.isFollowedUp ? (
        <Notice tone="info">{t("new.notReady", lastYear)}</Notice>
      ) : terms.length === 0 ? (
        <Notice tone="info">{t("new.noTerm")}</Notice>
      ) : (
        <NewRoundForm terms={terms} suggested={suggested} answer={answer} />
      )}
    </>
  );
}
