import { useTexts } from "#app/i18n/texts.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { FileLink } from "../documents/file-link.tsx";
import type { ItemModel } from "./item-model.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SourceLine } from "./source-line.tsx";

/** What an item holds, and where it is from. */
export function ItemBody({ item }: { readonly item: ItemModel }) {
  const t = useTexts("knowledge");
  return (
    <div className="knowledge-item">
      {item.kind === "series" ? <SeriesChart item={item} /> : null}
      {item.body ? <Paragraphs text={item.body} /> : null}
      {item.file ? (
        <p>
          <FileLink file={item.file} />
        </p>
      ) : null}
      {item.url ? (
        <p className="knowledge-link">
          <a href={item.url} rel="noreferrer">
            {t("link.open", { host: hostOf(item.url) })}
          </a>
        </p>
      ) : null}
      <SourceLine source={item.source} on={item.sourceOn} />
    </div>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return url;
  }
}
