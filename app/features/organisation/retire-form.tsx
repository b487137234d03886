import type { Use } from "#app/domain/organisation/in-use.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { Section } from "#app/ui/layout/section.tsx";

/**
 * Takes something out of use or back into use; nothing is deleted, so it needs no question first. What still
 * leans on it is said instead of offering a button that would be refused.
 */
export function RetireForm(props: {
  readonly action: string;
  readonly version: number;
  readonly isRetired: boolean;
  readonly retireLabel: string;
  readonly restoreLabel: string;
  /** What going out of use means for this kind of thing. */
  readonly lead?: string;
  readonly use?: Use | null;
  /** Another reason, already in words. */
  readonly obstacle?: string | undefined;
}) {
  const t = useTexts("organisation");
  const { use, isRetired } = props;
  const obstacle = use ? t(`inUse.${use.what}`, { count: use.count }) : props.obstacle;
  const isOffered = isRetired || !obstacle;
  return (
    <Section
      title={isRetired ? t("retired.title") : t("retire.title")}
      lead={isOffered ? (isRetired ? t("retired.lead") : props.lead) : obstacle}
    >
      {isOffered && (
        <FormFrame action={props.action} version={props.version}>
          <div>
            <Button
              type="submit"
              variant={isRetired ? "secondary" : "danger"}
              name="retire"
              value={isRetired ? "no" : "yes"}
            >
              {isRetired ? props.restoreLabel : props.retireLabel}
            </Button>
          </div>
        </FormFrame>
      )}
    </Section>
  );
}
