import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { IndicatorHeadModel } from "../indicator-head-model.ts";
import type { ShownYear } from "../indicator-model.ts";
import { ColourReasons } from "./colour-reasons.tsx";
import { OverrideForm } from "./override-form.tsx";
import { YearLight } from "./year-light.tsx";

type PageProps = {
  readonly judgement: IndicatorHeadModel & { readonly year: ShownYear; readonly mayJudge: boolean };
  readonly answer: FormAnswer | undefined;
};

/** A year's colour with its reasons, and for who may: confirm, withdraw or set another. */
export function OverridePage({ judgement, answer }: PageProps) {
  const t = useTexts("judgement");
  const { year, mayJudge, id } = judgement;
  return (
    <>
      <Section title={t("override.now")}>
        <p>
          <YearLight year={year} size="l" />
        </p>
        <Stack>
          <ColourReasons year={year} />
          {mayJudge && year.override ? <StandingAnswer id={id} year={year} /> : null}
        </Stack>
      </Section>
      {mayJudge ? (
        <Section title={t("override.set")} lead={t("override.lead")}>
          <OverrideForm year={year} answer={answer} />
        </Section>
      ) : (
        <p>{t("override.notAllowed")}</p>
      )}
    </>
  );
}

function StandingAnswer({ id, year }: { readonly id: string; readonly year: ShownYear }) {
  const t = useTexts("judgement");
  const { override } = year;
  if (!override) return null;
  const buttons = (
    <ButtonRow>
      {override.reopened ? (
        <FormFrame action={paths.confirmColour(id, year.year)}>
          <HiddenField name="overrideId" value={override.id} />
          <Button type="submit">{t("override.confirm")}</Button>
        </FormFrame>
      ) : null}
      <FormFrame action={paths.withdrawColour(id, year.year)}>
        <HiddenField name="overrideId" value={override.id} />
        <Button type="submit" variant="secondary">
          {t("override.withdraw")}
        </Button>
      </FormFrame>
    </ButtonRow>
  );
  return override.reopened ? (
    <Notice tone="warning" title={t("override.reopened.title")}>
      {buttons}
    </Notice>
  ) : (
    buttons
  );
}
