import { useTexts } from "#app/i18n/texts.tsx";
import { TextArea } from "#app/ui/controls/text-area.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";

/** Said to the sender of a form whose session had ended: nothing was saved, and here is what was written. */
export function SignedOutNotice({ written }: { readonly written: string }) {
  const t = useTexts("auth");
  return (
    <div className="signed-out">
      <Notice tone="warning" live title={t("signedOut.title")}>
        <p>{written === "" ? t("signedOut.text") : t("signedOut.textKept")}</p>
      </Notice>
      {written === "" ? null : (
        <TextArea
          field={{ id: "written", name: "written", initialValue: written }}
          label={t("signedOut.written")}
          rows={Math.min(14, written.split("\n").length + 2)}
        />
      )}
    </div>
  );
}
