import type { BearingState } from "#app/domain/bearings/bearing-state.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { SideBySide } from "#app/ui/data/side-by-side.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Prose } from "#app/ui/layout/prose.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { AuditEntry } from "../audit/audit-entry.ts";
import { AuditTrail } from "../audit/audit-trail.tsx";
import type { RoundFrame } from "../cycle/round-frame.ts";
import { RoundHead } from "../cycle/round-head.tsx";
import type { BearingThread } from "../thread/bearing-thread.ts";
import { ThreadStrip } from "../thread/thread-strip.tsx";
import type { ThreadStripModel } from "../thread/thread-strip-model.ts";
import { NextStep, TakeBack } from "./bearing-actions.tsx";
import { BearingAside } from "./bearing-aside.tsx";
import { BearingComments } from "./bearing-comments.tsx";
import { BearingGoals } from "./bearing-goals.tsx";
import { BearingStateText } from "./bearing-state.tsx";
import { BearingVersions } from "./bearing-versions.tsx";

type Bearing = {
  readonly id: string;
  readonly version: number;
  readonly state: BearingState;
  readonly title: string;
  readonly text: string;
  readonly adoptedOn: string | null;
  readonly decisionText: string;
  readonly withdrawReason: string;
  readonly withdrawnOn: string | null;
  readonly pendingNumber: number | null;
  readonly pendingTitle: string | null;
  readonly pendingText: string | null;
  readonly pendingReason: string | null;
};

type BearingPageProps = {
  readonly frame: RoundFrame;
  readonly bearing: Bearing;
  readonly may: Parameters<typeof TakeBack>[0]["may"] & { readonly comment: boolean };
  readonly thread: BearingThread;
  readonly strip: ThreadStripModel;
  readonly versions: Parameters<typeof BearingVersions>[0]["versions"];
  readonly comments: Parameters<typeof BearingComments>[0]["comments"];
  readonly trail: readonly AuditEntry[];
  readonly successor: Parameters<typeof BearingAside>[0]["successor"];
};

/** One bearing: its thread, its words, the decision, the goals that serve it, and what was said about it. */
export function BearingPage(page: BearingPageProps) {
  const t = useTexts("bearings");
  const { frame, bearing, may, thread } = page;
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={bearing.title}
        lead={<BearingStateText bearing={bearing} />}
        below={[{ label: bearing.title }]}
        action={
          <NextStep
            bearing={bearing}
            may={may}
            committee={frame.committee.slug}
            year={frame.round.year}
          />
        }
      />
      <ThreadStrip strip={page.strip} />
      <p className="thread-more no-print">
        <a href={paths.bearingThread(bearing.id)}>{t("bearing.thread")}</a>
      </p>
      <Columns
        aside={<BearingAside thread={thread} successor={page.successor} />}
        asideLabel={t("origin.title")}
      >
        <Words bearing={bearing} />
        <BearingGoals thread={thread} />
        <BearingComments bearingId={bearing.id} comments={page.comments} mayComment={may.comment} />
        <BearingVersions versions={page.versions.filter((version) => version.adoptedOn !== null)} />
        <TakeBack bearing={bearing} may={may} />
        <AuditTrail entries={page.trail} />
      </Columns>
    </>
  );
}

/** The text in force, the decision on it, and a new version where one awaits the committee. */
function Words({ bearing }: { readonly bearing: Bearing }) {
  const t = useTexts("bearings");
  const format = useFormat();
  return (
    <>
      {bearing.state === "withdrawn" && (
        <Notice>
          <p>{bearing.withdrawReason}</p>
        </Notice>
      )}
      <Prose size="l">
        <p className="bearing-text">{bearing.text}</p>
      </Prose>
      {bearing.adoptedOn && bearing.decisionText && (
        <Section title={t("bearing.decision", { date: format.date(bearing.adoptedOn) })}>
          <p className="bearing-text">{bearing.decisionText}</p>
        </Section>
      )}
      {bearing.pendingNumber !== null && bearing.state === "adopted" && (
        <Section title={t("bearing.pending")} lead={t("bearing.pending.text")}>
          <p className="bearing-note">
            {t("versions.reason", { reason: bearing.pendingReason ?? "" })}
          </p>
          <SideBySide
            before={{ title: t("versions.inForce"), text: `${bearing.title}\n\n${bearing.text}` }}
            after={{
              title: t("versions.pending"),
              text: `${bearing.pendingTitle}\n\n${bearing.pendingText}`,
            }}
          />
        </Section>
      )}
    </>
  );
}
