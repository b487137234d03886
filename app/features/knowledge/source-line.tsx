import { useFormat, useTexts } from "#app/i18n/texts.tsx";

/** Who says so, and when. */
export function SourceLine({ source, on }: { readonly source: string; readonly on: string }) {
  const t = useTexts("knowledge");
  const format = useFormat();
  return <p className="knowledge-source">{t("source", { source, date: format.date(on) })}</p>;
}
