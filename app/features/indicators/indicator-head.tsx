import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import type { IndicatorHeadModel } from "./indicator-head-model.ts";

type HeadProps = {
  readonly indicator: IndicatorHeadModel;
  /** The page below the indicator's own, where the head stands on one. */
  readonly here?: string;
  readonly lead?: string;
  readonly light?: ReactNode;
  readonly action?: ReactNode;
};

/** The head of every page of one indicator. */
export function IndicatorHead({ indicator, here, lead, light, action }: HeadProps) {
  const t = useTexts("indicators");
  const { institution, id, name, number, heading } = indicator;
  const kicker = [number === "" ? "" : t("view.number", { number }), heading]
    .filter((part) => part !== "")
    .join(" · ");
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
            ...(here ? [{ label: name, href: paths.indicator(id) }, { label: here }] : []),
            ...(here ? [] : [{ label: name }]),
          ]}
        />
      }
      kicker={here ? undefined : kicker || undefined}
      title={here ?? name}
      lead={lead}
      light={light}
      action={action}
    />
  );
}
