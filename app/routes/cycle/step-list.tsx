import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeStep } from "#app/features/cycle/change-step.server.ts";
import { MeetingList } from "#app/features/cycle/meeting-list.tsx";
import { stepChangeSchema } from "#app/features/cycle/round.schema.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { StepSection } from "#app/features/cycle/step-section.tsx";
import { viewRoundSteps } from "#app/features/cycle/view-round-steps.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export const meta = pageTitle("cycle", "steps.title");

const noticeOfAction = { open: "opened", close: "closed", reopen: "reopened" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewRoundSteps(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, stepChangeSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await changeStep(signedIn(args, form.postId), slug, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.roundSteps(slug, year), `cycle.notice.${noticeOfAction[form.value.action]}`);
}

export default function StepListRoute() {
  const { frame, steps, meetings, mayManage, mayOpenNext } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  const place = { slug: frame.committee.slug, year: frame.round.year };
  return (
    <>
      <RoundHead
        frame={frame}
        title={t("steps.title")}
        lead={t("steps.lead")}
        below={[{ label: t("steps.title") }]}
        action={
          <ButtonRow>
            {mayOpenNext ? (
              <LinkButton href={paths.openRound(place.slug)}>{t("action.openNext")}</LinkButton>
            ) : null}
            <LinkButton variant="secondary" href={paths.yearWheel(place.slug, place.year)}>
              {t("steps.wheel")}
            </LinkButton>
            {mayManage ? (
              <LinkButton variant="secondary" href={paths.planStepDates(place.slug, place.year)}>
                {t("steps.edit")}
              </LinkButton>
            ) : null}
          </ButtonRow>
        }
      />
      {steps.map((step, index) => (
        <StepSection
          key={step.step}
          step={step}
          number={index + 1}
          place={place}
          mayManage={mayManage}
          isNext={steps.find(({ state }) => state === "planned") === step}
          answer={answer}
        />
      ))}
      <Section
        title={t("meeting.section")}
        action={
          mayManage ? (
            <a href={paths.newCommitteeMeeting(place.slug, place.year)}>{t("meeting.plan")}</a>
          ) : undefined
        }
      >
        <MeetingList meetings={meetings} />
      </Section>
    </>
  );
}
