import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** The way through a list that is shown in parts. */
export function Pagination({
  label,
  page,
  pageCount,
  hrefOf,
}: {
  readonly label: string;
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}) {
  const t = useTexts("ui");
  if (pageCount <= 1) return null;
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 ? (
        <a className="ds-button" data-variant="tertiary" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          {t("page.previous")}
        </a>
      ) : (
        <span />
      )}
      <span className="pages-position">{t("page.position", { page, pages: pageCount })}</span>
      {page < pageCount ? (
        <a className="ds-button" data-variant="tertiary" href={hrefOf(page + 1)} rel="next">
          {t("page.next")}
          <Icon name="forward" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
