import type { Comparison } from "#app/domain/bearings/compare-with-last-round.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { SideBySide } from "#app/ui/data/side-by-side.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";

type Before = { readonly id: string; readonly title: string; readonly text: string };
type After = Before & { readonly previousBearingId: string | null };
type Change = Comparison<Before, After>;

type LastRoundProps = {
  readonly comparison: readonly Change[];
  readonly committee: string;
  readonly year: number;
  readonly lastYear: number;
  readonly mayDraft: boolean;
};

const kinds = ["changed", "new", "unchanged", "dropped"] as const;

/** What changed against last round, kind by kind; the changed texts side by side. */
export function LastRound(props: LastRoundProps) {
  const t = useTexts("bearings");
  const groups = kinds
    .map((kind) => ({ kind, changes: props.comparison.filter((one) => one.kind === kind) }))
    .filter((group) => group.changes.length > 0);
  return (
    <Section id="last-round" title={t("compare.title", { year: String(props.lastYear) })}>
      <div className="change-groups">
        {groups.map(({ kind, changes }) => (
          <Section key={kind} level={3} title={t(`compare.${kind}`, { count: changes.length })}>
            <ul className="changes">
              {changes.map((change) => (
                <li key={"after" in change ? change.after.id : change.before.id}>
                  <ChangeInWords change={change} {...props} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Section>
  );
}

function ChangeInWords({ change, ...props }: { readonly change: Change } & LastRoundProps) {
  const t = useTexts("bearings");
  if (change.kind === "dropped") {
    const { id, title } = change.before;
    return (
      <div className="offer">
        <a href={paths.bearing(id)}>{title}</a>
        {props.mayDraft && (
          <LinkButton
            small
            variant="secondary"
            href={`${paths.newBearing(props.committee, props.year)}?fra=${id}`}
          >
            {t("compare.carryOn")}
            <span className="only-read"> {title}</span>
          </LinkButton>
        )}
      </div>
    );
  }
  const link = <a href={paths.bearing(change.after.id)}>{change.after.title}</a>;
  if (change.kind !== "changed") return link;
  return (
    <>
      {link}
      <Disclosure quiet summary={t("compare.show")}>
        <SideBySide
          before={{ title: String(props.lastYear), text: wordsOf(change.before) }}
          after={{ title: String(props.year), text: wordsOf(change.after) }}
        />
      </Disclosure>
    </>
  );
}

function wordsOf({ title, text }: Before): string {
  return `${title}\n\n${text}`;
}
