import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { SideBySide } from "#app/ui/data/side-by-side.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useVersionLine } from "./goal-head.tsx";
import type { GoalContentsModel, VersionModel } from "./goal-page-model.ts";

type Side = { readonly number: number; readonly contents: GoalContentsModel };

type ComparisonProps = {
  readonly id: string;
  readonly versions: readonly VersionModel[];
  readonly before: Side;
  readonly after: Side;
};

/** Any two versions of a goal beside each other with the changed words marked. */
export function GoalComparison({ id, versions, before, after }: ComparisonProps) {
  const t = useTexts("goals");
  const partsOf = useParts();
  if (versions.length < 2) {
    return <EmptyState title={t("versions.one")}>{t("versions.one.text")}</EmptyState>;
  }
  const texts = partsOf(after.contents);
  const earlier = partsOf(before.contents);
  const parts = [...new Set([...texts.keys(), ...earlier.keys()])].map((label) => ({
    label,
    before: earlier.get(label) ?? "",
    after: texts.get(label) ?? "",
  }));
  const changed = parts.filter((part) => part.before !== part.after);
  const same = parts.filter((part) => part.before === part.after && part.after !== "");
  return (
    <div className="goal-comparison">
      <VersionChoice id={id} versions={versions} before={before.number} after={after.number} />
      {changed.length === 0 ? (
        <EmptyState title={t("versions.same")}>{t("versions.same.text")}</EmptyState>
      ) : null}
      {changed.map((part) => (
        <Section key={part.label} title={part.label}>
          <SideBySide
            before={{ title: t("version.number", { number: before.number }), text: part.before }}
            after={{ title: t("version.number", { number: after.number }), text: part.after }}
          />
        </Section>
      ))}
      {same.length > 0 && changed.length > 0 ? (
        <p className="goal-note">
          {t("versions.unchanged", { names: same.map((part) => part.label).join(", ") })}
        </p>
      ) : null}
    </div>
  );
}

function VersionChoice(props: {
  readonly id: string;
  readonly versions: readonly VersionModel[];
  readonly before: number;
  readonly after: number;
}) {
  const t = useTexts("goals");
  const versionLine = useVersionLine();
  const options = props.versions.map((version) => ({
    value: String(version.number),
    label: `${t("version.number", { number: version.number })} · ${versionLine(version, false)}`,
  }));
  return (
    <form
      className="goal-version-choice no-print"
      method="get"
      action={paths.goalVersions(props.id)}
    >
      <SelectField
        field={{ id: "version-before", name: "fra", initialValue: String(props.before) }}
        label={t("versions.before")}
        options={options}
      />
      <SelectField
        field={{ id: "version-after", name: "til", initialValue: String(props.after) }}
        label={t("versions.after")}
        options={options}
      />
      <Button type="submit" variant="secondary">
        {t("versions.compare")}
      </Button>
    </form>
  );
}

/** All that a version says, part by part, as text that can be compared. */
function useParts() {
  const t = useTexts("goals");
  const format = useFormat();
  return (contents: GoalContentsModel) =>
    new Map([
      [t("part.title"), contents.title],
      [t("part.statement"), contents.statement],
      [t("part.background"), contents.background],
      [t("part.bearing"), contents.bearings.map((bearing) => bearing.title).join("\n")],
      [t("part.overallGoal"), contents.overallGoals.map((overall) => overall.title).join("\n")],
      [t("part.expectedEffect"), contents.expectedEffect],
      [t("part.followUpPlan"), contents.followUpPlan],
      [t("evidence.indicators"), contents.indicators.map((one) => one.name).join("\n")],
      [t("evidence.qualitative"), contents.qualitativeEvidence],
      [t("evidence.sources"), contents.sources.map((source) => source.title).join("\n")],
      [
        t("section.actions"),
        contents.actions
          .map(({ text, dueOn }) => (dueOn ? `${text} (${format.date(dueOn)})` : text))
          .join("\n"),
      ],
      [t("consequences.positive"), contents.positiveConsequences],
      [t("consequences.negative"), contents.negativeConsequences],
      [t("kind.label"), t(`kind.${contents.kind}`)],
      [t("part.responsible"), contents.responsible],
      ...contents.answers.map((answer) => [answer.label, answer.value] as const),
    ]);
}
