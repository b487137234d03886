import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** A search form; on a phone only its button shows, and leads to the page with the full field. */
export function SearchBox({
  action,
  label,
  name = "q",
  value,
  placeholder,
}: {
  readonly action: string;
  readonly label: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
}) {
  const t = useTexts("ui");
  return (
    <search className="search">
      <form action={action} method="get">
        <label className="search-field">
          <span className="only-read">{label}</span>
          <input
            type="search"
            name={name}
            defaultValue={value}
            placeholder={placeholder}
            autoComplete="off"
          />
        </label>
        <button type="submit" className="search-submit">
          <Icon name="search" />
          <span className="only-read">{t("search.submit")}</span>
        </button>
      </form>
    </search>
  );
}
