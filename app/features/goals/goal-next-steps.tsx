import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import type { GoalPageModel } from "./goal-page-model.ts";

type StepsProps = { readonly goal: GoalPageModel };

/** The one thing to do next with the goal, if anything. */
export function GoalNextStep({ goal }: StepsProps) {
  const t = useTexts("goals");
  const { may, id, missing } = goal;
  if (may.decide) return <LinkButton href={paths.decideGoal(id)}>{t("decide.title")}</LinkButton>;
  if (may.submit && missing.length === 0)
    return <MoveForm goal={goal} action={paths.submitGoal(id)} label={t("submit")} />;
  if (may.edit) return <LinkButton href={paths.editGoal(id)}>{t("edit.go")}</LinkButton>;
  if (may.reportPeriodId !== null) {
    return (
      <LinkButton href={paths.reportOnGoal(id, may.reportPeriodId)}>{t("report.go")}</LinkButton>
    );
  }
  return null;
}

/** What else can be done, quietly. */
export function GoalOtherSteps({ goal }: StepsProps) {
  const t = useTexts("goals");
  const { may, id, missing } = goal;
  const links = [
    may.edit &&
      may.submit &&
      missing.length === 0 && { href: paths.editGoal(id), label: t("edit.go") },
    may.edit &&
      may.reportPeriodId !== null && {
        href: paths.reportOnGoal(id, may.reportPeriodId),
        label: t("report.go"),
      },
    may.revise && { href: paths.reviseGoal(id), label: t("revise.title") },
    may.discard && { href: paths.discardGoalVersion(id), label: t("discard.title") },
  ].filter((link) => link !== false);
  if (links.length === 0 && !may.withdraw && !may.restore) return null;
  return (
    <ul className="goal-steps no-print">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
        </li>
      ))}
      {may.withdraw ? (
        <li>
          <MoveForm
            goal={goal}
            action={paths.withdrawGoal(id)}
            label={t("withdraw")}
            variant="secondary"
          />
        </li>
      ) : null}
      {may.restore ? (
        <li>
          <FormFrame action={paths.retireGoal(id)} version={goal.goalVersion}>
            <Button type="submit" variant="secondary" name="retire" value="no">
              {t("restore")}
            </Button>
          </FormFrame>
        </li>
      ) : null}
    </ul>
  );
}

/** Giving the goal up stands last, for it is seldom what one came for. */
export function GoalRetireLink({ goal }: StepsProps) {
  const t = useTexts("goals");
  if (!goal.may.retire) return null;
  return (
    <p className="goal-retire no-print">
      <a href={paths.retireGoal(goal.id)}>{t("retire.title")}</a>
    </p>
  );
}

/** A move that needs no words of its own; it is made on the text that stands on the page. */
function MoveForm({
  goal,
  action,
  label,
  variant,
}: StepsProps & {
  readonly action: string;
  readonly label: string;
  readonly variant?: "secondary";
}) {
  return (
    <FormFrame action={action} version={goal.latest.version}>
      <HiddenField name="number" value={goal.latest.number} />
      <Button type="submit" {...(variant ? { variant } : {})}>
        {label}
      </Button>
    </FormFrame>
  );
}
