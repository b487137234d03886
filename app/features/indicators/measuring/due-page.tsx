import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { numberedName } from "../numbered-name.ts";
import { usePeriodWords } from "./use-period-words.ts";
import type { DueLine, OwnerGroup } from "./view-due.server.ts";

/** What is awaited, late or missing, by owner. */
export function DuePage({ owners }: { readonly owners: readonly OwnerGroup[] }) {
  const t = useTexts("measuring");
  if (owners.length === 0)
    return <EmptyState title={t("status.empty")}>{t("status.empty.text")}</EmptyState>;
  return owners.map((owner) => (
    <Section
      key={owner.key}
      title={owner.name ?? t("status.owner.none")}
      lead={
        <Meta
          items={(["late", "missing", "due", "notYetPublished"] as const).map((state) =>
            owner.counts[state] === 0 ? null : t(`count.${state}`, { count: owner.counts[state] }),
          )}
        />
      }
    >
      <DueTable lines={owner.lines} caption={owner.name ?? t("status.owner.none")} />
    </Section>
  ));
}

function DueTable({
  lines,
  caption,
}: {
  readonly lines: readonly DueLine[];
  readonly caption: string;
}) {
  const t = useTexts("measuring");
  const format = useFormat();
  const words = usePeriodWords();
  return (
    <DataTable
      caption={t("status.caption", { owner: caption })}
      hideCaption
      dense
      rows={lines}
      cards
      rowKey={(line) => line.key}
      columns={[
        {
          key: "indicator",
          header: t("column.indicator"),
          rowHeader: true,
          width: "l",
          cell: ({ indicator, institutionName }) => (
            <>
              <a href={paths.measureIndicator(indicator.id)}>{numberedName(indicator)}</a>
              {institutionName ? <span className="cell-detail">{institutionName}</span> : null}
            </>
          ),
        },
        {
          key: "period",
          header: t("column.period"),
          cell: ({ year, period }) => words(year, period),
        },
        {
          key: "state",
          header: t("column.state"),
          cell: ({ state }) => (
            <span className={`grid-state grid-state-${state}`}>{t(`due.${state}`)}</span>
          ),
        },
        {
          key: "expected",
          header: t("column.expected"),
          cell: ({ expectedOn }) => format.date(expectedOn),
        },
      ]}
    />
  );
}
