import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";

type Term = {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly retiredAt: string | null;
};

export function CouncilTermTable({ terms }: { terms: readonly Term[] }) {
  const t = useTexts("organisation");
  const format = useFormat();
  if (terms.length === 0) {
    return (
      <EmptyState
        title={t("term.list.empty")}
        action={<LinkButton href={paths.newCouncilTerm()}>{t("term.new.title")}</LinkButton>}
      >
        {t("term.list.empty.text")}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("term.list.title")}
      hideCaption
      rows={terms}
      rowKey={(term) => term.id}
      columns={[
        {
          key: "name",
          header: t("term.name"),
          rowHeader: true,
          cell: (term) => (
            <>
              <a href={paths.councilTerm(term.id)}>{term.name}</a>
              {term.retiredAt ? ` (${t("term.retired")})` : null}
            </>
          ),
        },
        { key: "startsOn", header: t("term.startsOn"), cell: (term) => format.date(term.startsOn) },
        { key: "endsOn", header: t("term.endsOn"), cell: (term) => format.date(term.endsOn) },
      ]}
    />
  );
}
