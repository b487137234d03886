import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

type Question = {
  readonly name: string;
  readonly period: { readonly id: string; readonly version: number; readonly state: string };
  readonly missing: readonly {
    readonly goalId: string;
    readonly title: string;
    readonly institutionName: string;
  }[];
  readonly back: string;
};

const mostShown = 50;

/** Asks before a period is frozen, naming it and the goals that nobody has reported on. */
export function FreezeQuestion({ name, period, missing, back }: Question) {
  const t = useTexts("followUp");
  return (
    <Stack gap="l">
      {missing.length === 0 ? (
        <Notice tone="success">{t("freeze.whole")}</Notice>
      ) : (
        <Section
          title={t("freeze.missing", { count: missing.length })}
          lead={t("freeze.missing.lead")}
        >
          <LinkList
            items={missing.slice(0, mostShown).map(({ goalId, title, institutionName }) => ({
              title,
              href: paths.goal(goalId),
              detail: institutionName,
            }))}
          />
        </Section>
      )}
      <FormFrame version={period.version}>
        <ButtonRow>
          <Button type="submit" variant="danger">
            {t("freeze.submit", { name })}
          </Button>
          <LinkButton href={back} variant="secondary">
            {t("freeze.back")}
          </LinkButton>
        </ButtonRow>
      </FormFrame>
    </Stack>
  );
}
