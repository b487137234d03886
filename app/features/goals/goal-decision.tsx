import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { DateField } from "#app/ui/controls/date-field.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { approveGoalSchema, returnGoalSchema } from "./goal.schema.ts";
import { GoalBody, Paragraphs } from "./goal-body.tsx";
import { GoalDecidedMeanwhile } from "./goal-decided-meanwhile.tsx";
import { GoalHead, useVersionLine } from "./goal-head.tsx";
import type { GoalPageModel } from "./goal-page-model.ts";
import { GoalWarnings } from "./goal-warnings.tsx";
import type { GoalDecisionModel } from "./view-goal-decision.server.ts";

type DecisionProps = GoalDecisionModel & {
  readonly approval?: FormAnswer | undefined;
  readonly refusal?: FormAnswer | undefined;
};

/** Where the chair records what the committee decided: the whole text on one side, the two answers beside it. */
export function GoalDecision(props: DecisionProps) {
  const { place, page, next, today, approval, refusal } = props;
  const t = useTexts("goals");
  const versionLine = useVersionLine();
  if (!page) return <GoalDecidedMeanwhile {...props} />;
  const { contents, shown } = page;
  return (
    <>
      <GoalHead
        place={place}
        title={t("decide.heading", { title: contents.title })}
        goal={{ id: page.id, title: contents.title }}
        here={t("decide.title")}
        kicker={[place.institution.name, versionLine(shown)].join(" · ")}
        lead={t("decide.bearings", {
          names: contents.bearings.map((bearing) => bearing.title).join(", "),
        })}
      />
      <DecisionNotices page={page} />
      <Columns
        asideLabel={t("decide.title")}
        aside={
          <>
            <Section title={t("approve.title")} level={3} lead={t("approve.lead")}>
              <ApproveForm page={page} today={today} answer={approval} />
            </Section>
            <Disclosure summary={t("return.open")} open={refusal !== undefined}>
              <ReturnForm page={page} today={today} answer={refusal} />
            </Disclosure>
            {shown.number > 1 ? (
              <p className="goal-after">
                <a href={paths.goalVersions(page.id)}>{t("decide.compare")}</a>
              </p>
            ) : null}
            {next ? (
              <p className="goal-after">
                <a href={paths.decideGoal(next.id)}>{t("decide.next", { title: next.title })}</a>
              </p>
            ) : null}
          </>
        }
      >
        <GoalBody contents={contents} />
      </Columns>
    </>
  );
}

/** What the committee should have in mind: why the text is new, and what kind of goal it is. */
function DecisionNotices({ page }: { readonly page: GoalPageModel }) {
  const t = useTexts("goals");
  const { shown, contents } = page;
  return (
    <div className="goal-notices">
      {shown.reasonKind === "budget" && shown.reason ? (
        <Notice tone="info" title={t("decide.reason", { year: String(shown.budgetYear) })}>
          <Paragraphs text={shown.reason} />
        </Notice>
      ) : null}
      {contents.kind === "productivity" ? (
        <GoalWarnings warnings={[{ code: "productivity-goal" }]} />
      ) : null}
    </div>
  );
}

type FormProps = {
  readonly page: GoalPageModel;
  readonly today: string;
  readonly answer: FormAnswer | undefined;
};

function ApproveForm({ page, today, answer }: FormProps) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: "approve",
    concept: "goals",
    schema: approveGoalSchema,
    answer,
    values: { decidedOn: today },
  });
  return (
    <FormFrame action={paths.decideGoal(page.id)} version={page.shown.version}>
      <HiddenField name="number" value={page.shown.number} />
      <ErrorSummary errors={problems} />
      <DateField field={fields.decidedOn} label={t("decidedOn")} />
      <ButtonRow>
        <Button type="submit">{t("approve.submit")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

function ReturnForm({ page, today, answer }: FormProps) {
  const t = useTexts("goals");
  const { fields, problems } = usePageForm({
    id: "return",
    concept: "goals",
    schema: returnGoalSchema,
    answer,
    values: { decidedOn: today },
  });
  return (
    <FormFrame action={paths.returnGoal(page.id)} version={page.shown.version}>
      <HiddenField name="number" value={page.shown.number} />
      <ErrorSummary errors={problems} />
      <TextArea
        field={fields.reason}
        label={t("return.reason")}
        help={t("return.reason.help")}
        rows={5}
        max={2000}
      />
      <DateField field={fields.decidedOn} label={t("decidedOn")} />
      <ButtonRow>
        <Button type="submit" variant="secondary">
          {t("return.submit")}
        </Button>
      </ButtonRow>
    </FormFrame>
  );
}
