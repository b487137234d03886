import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { type DiffPart, wordDiff } from "./word-diff.ts";

type Side = { readonly title: ReactNode; readonly text: string };

/** Two versions of a text beside each other with the changed words marked. */
export function SideBySide({ before, after }: { readonly before: Side; readonly after: Side }) {
  const t = useTexts("ui");
  const parts = wordDiff(before.text, after.text);
  return (
    <div className="compare">
      <div className="compare-sides">
        <div>
          <p className="compare-title">{before.title}</p>
          <p className="compare-text">
            {parts.filter((part) => part.kind !== "added").map(marked)}
          </p>
        </div>
        <div>
          <p className="compare-title">{after.title}</p>
          <p className="compare-text">
            {parts.filter((part) => part.kind !== "removed").map(marked)}
          </p>
        </div>
      </div>
      <p className="compare-explain">{t("compare.explain")}</p>
    </div>
  );
}

/** The mark covers the words, not the spaces around them. */
function marked({ kind, text }: DiffPart, index: number) {
  const [, lead = "", words = "", trail = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  const key = `${index} ${kind}`;
  if (kind === "same" || words === "") return <span key={key}>{text}</span>;
  return (
    <span key={key}>
      {lead}
      {kind === "removed" ? <del>{words}</del> : <ins>{words}</ins>}
      {trail}
    </span>
  );
}
