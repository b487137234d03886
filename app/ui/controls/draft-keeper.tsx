import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "./button.tsx";

/** The words with which the comfort of the same name offers unsaved text back and counts; unseen where no script runs. */
export function DraftKeeper() {
  const t = useTexts("ui");
  return (
    <div
      className="notice notice-info draft-offer"
      data-draft-offer
      data-count={t("keeper.count")}
      data-over={t("keeper.over")}
      hidden
    >
      <div className="notice-words">
        <p className="notice-title">{t("keeper.title")}</p>
        <p data-draft-time={t("keeper.time")} />
      </div>
      <div className="notice-action">
        <Button type="button" small name="draft" value="restore">
          {t("keeper.restore")}
        </Button>{" "}
        <Button type="button" small variant="quiet" name="draft" value="discard">
          {t("keeper.discard")}
        </Button>
      </div>
    </div>
  );
}
