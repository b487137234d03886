import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

/** The head of the pages of one warning. */
export function EarlyWarningHead(props: {
  readonly indicator: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly lead?: string;
}) {
  const t = useTexts("earlyWarnings");
  const { indicator, title, lead } = props;
  return (
    <PageHead
      place={
        <Place
          items={[
            { label: t("title"), href: paths.warnings() },
            { label: indicator.name, href: paths.indicator(indicator.id) },
            { label: title },
          ]}
        />
      }
      kicker={indicator.name}
      title={title}
      lead={lead}
    />
  );
}
