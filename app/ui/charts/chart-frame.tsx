import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import type { ExploreData } from "./explore-data.ts";

type ChartFrameProps = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly hideTitle?: boolean | undefined;
  /** Where a sentence beside the chart says the same. */
  readonly hideSummary?: boolean | undefined;
  readonly empty: ReactNode | null;
  /** The figures behind the drawing, as a table. */
  readonly table: ReactNode;
  readonly explore?: ExploreData | undefined;
  readonly children: ReactNode;
};

/** What every chart has: a title, a sentence that says it in words, the drawing, and its figures. */
export function ChartFrame({
  id,
  title,
  summary,
  hideTitle = false,
  hideSummary = false,
  empty,
  table,
  explore,
  children,
}: ChartFrameProps) {
  const t = useTexts("ui");
  return (
    <figure
      className="chart"
      id={id}
      aria-labelledby={`${id}-title`}
      data-comfort={explore && !empty ? "chart" : undefined}
    >
      <figcaption>
        <p className={hideTitle ? "only-read" : "chart-title"} id={`${id}-title`}>
          {title}
        </p>
        {empty ? null : <p className={hideSummary ? "only-read" : "chart-summary"}>{summary}</p>}
      </figcaption>
      {empty ? (
        <div className="chart-empty">{empty}</div>
      ) : (
        <>
          {children}
          <div className="chart-tools">
            <Disclosure quiet summary={t("chart.numbers")}>
              {table}
            </Disclosure>
            {explore ? <ExploreButton data={explore} /> : null}
          </div>
        </>
      )}
    </figure>
  );
}

/** Shown by the script that can answer it. */
function ExploreButton({ data }: { readonly data: ExploreData }) {
  const t = useTexts("ui");
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-explore="open"
        hidden
      >
        {t("chart.explore")}
      </button>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which every "<" is written as an escape
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
    </>
  );
}
