import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

type Step = { readonly label: string; readonly href: string };

/** The head of a page of the administration: where it lies, what it is, its one action. */
export function AdministrationHead(props: {
  readonly title: string;
  /** The pages between the overview and this one. */
  readonly under?: readonly Step[];
  readonly kicker?: string;
  readonly lead?: ReactNode;
  readonly meta?: ReactNode;
  readonly action?: ReactNode;
}) {
  const { under = [], ...head } = props;
  const t = useTexts("organisation");
  return (
    <PageHead
      {...head}
      place={
        <Place
          items={[
            { label: t("administration.title"), href: paths.administration() },
            ...under,
            { label: props.title },
          ]}
        />
      }
    />
  );
}
