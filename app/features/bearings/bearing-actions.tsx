import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

type May = {
  readonly edit: boolean;
  readonly revise: boolean;
  readonly adopt: boolean;
  readonly discard: boolean;
  readonly withdraw: boolean;
};

type BearingActionsProps = {
  readonly bearing: { readonly id: string; readonly version: number };
  readonly may: May;
};

/** The one thing that comes next with a bearing, for the page's head. */
export function NextStep({
  bearing,
  may,
  committee,
  year,
}: BearingActionsProps & { readonly committee: string; readonly year: number }) {
  const t = useTexts("bearings");
  if (may.edit) {
    return <LinkButton href={paths.editBearing(bearing.id)}>{t("bearing.edit")}</LinkButton>;
  }
  if (may.adopt) {
    return <LinkButton href={paths.adoptBearings(committee, year)}>{t("adopt.title")}</LinkButton>;
  }
  if (!may.revise) return null;
  return (
    <LinkButton variant="secondary" href={paths.reviseBearing(bearing.id)}>
      {t("revise.open")}
    </LinkButton>
  );
}

/** What can be taken back: the new version that awaits adoption, or the bearing itself. */
export function TakeBack({ bearing, may }: BearingActionsProps) {
  const t = useTexts("bearings");
  if (!may.discard && !may.withdraw) return null;
  return (
    <div className="take-back no-print">
      {may.discard && (
        <FormFrame action={paths.discardBearingVersion(bearing.id)} version={bearing.version}>
          <Button variant="quiet">{t("discard.submit")}</Button>
        </FormFrame>
      )}
      {may.withdraw && (
        <LinkButton variant="quiet" href={paths.withdrawBearing(bearing.id)}>
          {t("withdraw.open")}
        </LinkButton>
      )}
    </div>
  );
}
