import type { BearingState } from "#app/domain/bearings/bearing-state.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";

type StateProps = {
  readonly bearing: {
    readonly state: BearingState;
    readonly adoptedOn: string | null;
    readonly withdrawnOn: string | null;
    readonly pendingNumber: number | null;
  };
};

/** Where a bearing stands, in words: draft, adopted with its date, or withdrawn. */
export function BearingStateText({ bearing }: StateProps) {
  const t = useTexts("bearings");
  const format = useFormat();
  if (bearing.state === "draft")
    return <strong className="bearing-draft">{t("state.draft")}</strong>;
  if (bearing.state === "withdrawn") {
    return <>{t("state.withdrawn", { date: format.date(bearing.withdrawnOn ?? "") })}</>;
  }
  const adopted = t("state.adopted", { date: format.date(bearing.adoptedOn ?? "") });
  if (bearing.pendingNumber === null) return <>{adopted}</>;
  return (
    <>
      {adopted} · <strong className="bearing-draft">{t("state.pending")}</strong>
    </>
  );
}
