import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

type Institution = { readonly slug: string; readonly name: string };

/** The head of the page that defines an indicator, for an institution or the whole organisation. */
export function NewIndicatorHead({ institution }: { readonly institution: Institution | null }) {
  const t = useTexts("indicators");
  const list = institution ? paths.institutionIndicators(institution.slug) : paths.indicators();
  return (
    <PageHead
      place={
        <Place
          items={[
            ...(institution
              ? [{ label: institution.name, href: paths.institution(institution.slug) }]
              : []),
            { label: t("list.title"), href: list },
            { label: t("define.title") },
          ]}
        />
      }
      title={
        institution
          ? t("define.title.institution", { institution: institution.name })
          : t("define.title")
      }
      lead={t("define.lead")}
    />
  );
}
