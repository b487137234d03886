import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import type { RoundFrame } from "../cycle/round-frame.ts";
import { RoundHead } from "../cycle/round-head.tsx";
import { BearingList } from "./bearing-list.tsx";
import type { BearingInList, ThemeOrigin } from "./bearing-models.ts";
import { LastRound } from "./last-round.tsx";
import { StepClosed } from "./step-closed.tsx";
import { UnusedThemes } from "./unused-themes.tsx";

type BearingsPageProps = {
  readonly frame: RoundFrame;
  readonly bearings: readonly BearingInList[];
  readonly withdrawn: readonly BearingInList[];
  readonly unusedThemes: readonly ThemeOrigin[];
  readonly comparison: Parameters<typeof LastRound>[0]["comparison"];
  readonly awaitingCount: number;
  readonly isOpen: boolean;
  readonly mayDraft: boolean;
  readonly mayAdopt: boolean;
};

/** The bearings step of a round: the bearings in order, what is still to be drafted, and what changed. */
export function BearingsPage(page: BearingsPageProps) {
  const t = useTexts("bearings");
  const { frame, bearings, withdrawn, mayDraft } = page;
  const committee = frame.committee.slug;
  const { year } = frame.round;
  const lastYear = year - 1;
  const place = { committee, year, lastYear, mayDraft };
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("list.title")}
        lead={t("list.lead")}
        action={<PageAction {...page} />}
      />
      {!page.isOpen && <StepClosed frame={frame} />}
      {page.mayAdopt && page.awaitingCount > 0 && (
        <Notice>
          <p>{t("list.awaiting", { count: page.awaitingCount })}</p>
        </Notice>
      )}
      {bearings.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.empty.text")}</EmptyState>
      ) : (
        <BearingList
          bearings={bearings}
          lastYear={lastYear}
          {...(mayDraft ? { orderAction: paths.orderBearings(committee, year) } : {})}
        />
      )}
      {bearings.length > 0 && (
        <p className="no-print sheet-link">
          <a href={paths.bearingsSheet(committee, year)}>{t("sheet.open")}</a>
        </p>
      )}
      <UnusedThemes themes={page.unusedThemes} {...place} />
      {page.comparison.length > 0 && frame.round.previousRoundId && (
        <LastRound comparison={page.comparison} {...place} />
      )}
      {withdrawn.length > 0 && (
        <div className="withdrawn">
          <Disclosure summary={t("list.withdrawn")}>
            <BearingList bearings={withdrawn} lastYear={lastYear} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function PageAction({ frame, mayAdopt, mayDraft, awaitingCount }: BearingsPageProps) {
  const t = useTexts("bearings");
  const committee = frame.committee.slug;
  const { year } = frame.round;
  if (mayAdopt && awaitingCount > 0) {
    return <LinkButton href={paths.adoptBearings(committee, year)}>{t("adopt.title")}</LinkButton>;
  }
  if (!mayDraft) return null;
  return <LinkButton href={paths.newBearing(committee, year)}>{t("new.open")}</LinkButton>;
}
