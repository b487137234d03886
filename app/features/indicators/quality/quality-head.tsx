import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

type HeadProps = {
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly institution: { readonly slug: string; readonly name: string } | null;
  };
  readonly title: string;
  readonly lead?: string;
  readonly action?: ReactNode;
  /** The page above, where the head stands on a page of the review. */
  readonly below?: { readonly label: string; readonly href: string };
};

/** The head of the pages about an indicator's quality. */
export function QualityHead({ indicator, title, lead, action, below }: HeadProps) {
  const t = useTexts("indicators");
  const { id, name, institution } = indicator;
  return (
    <PageHead
      place={
        <Place
          items={[
            ...(institution
              ? [{ label: institution.name, href: paths.institution(institution.slug) }]
              : []),
            {
              label: t("list.title"),
              href: institution
                ? paths.institutionIndicators(institution.slug)
                : paths.indicators(),
            },
            { label: name, href: paths.indicator(id) },
            ...(below ? [below] : []),
            { label: title },
          ]}
        />
      }
      kicker={name}
      title={title}
      lead={lead}
      action={action}
    />
  );
}
