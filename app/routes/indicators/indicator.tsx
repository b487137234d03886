import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { IndicatorPage } from "#app/features/indicators/indicator-page.tsx";
import { YearLight } from "#app/features/indicators/judgement/year-light.tsx";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { ThreadStrip } from "#app/features/thread/thread-strip.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicator(signedIn(args), idOf(args.params.indicator)));
}

export default function IndicatorRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  const judgement = useTexts("judgement");
  return (
    <>
      <ThreadStrip strip={indicator.strip} />
      <IndicatorHead
        indicator={indicator}
        light={
          <>
            <YearLight year={indicator.focus} size="l" />
            <a href="#farve">{judgement("explain.why")}</a>
          </>
        }
        action={
          indicator.mayEdit ? (
            <ButtonRow>
              {indicator.isRetired ? null : (
                <LinkButton href="#maaling">{t("measure.title")}</LinkButton>
              )}
              <LinkButton href={paths.editIndicator(indicator.id)} variant="secondary">
                {t("edit.link")}
              </LinkButton>
            </ButtonRow>
          ) : null
        }
      />
      <IndicatorPage indicator={indicator} />
    </>
  );
}
