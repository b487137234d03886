import { useTexts } from "#app/i18n/texts.tsx";
import { SideBySide } from "#app/ui/data/side-by-side.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";

type Awaiting = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly pendingTitle: string | null;
  readonly pendingText: string | null;
  readonly pendingReason: string | null;
};

/** What the committee is about to adopt, word for word; a new version beside the one it replaces. */
export function AwaitingList({ awaiting }: { readonly awaiting: readonly Awaiting[] }) {
  const t = useTexts("bearings");
  return (
    <ol className="bearings">
      {awaiting.map((bearing) => (
        <li key={bearing.id}>
          <article className="bearing">
            <h3>{bearing.pendingTitle ?? bearing.title}</h3>
            <p className="bearing-text">{bearing.pendingText ?? bearing.text}</p>
            {bearing.pendingReason && (
              <>
                <p className="bearing-note">
                  {t("adopt.newVersion", { reason: bearing.pendingReason })}
                </p>
                <Disclosure quiet summary={t("compare.show")}>
                  <SideBySide
                    before={{ title: t("versions.inForce"), text: wordsOf(bearing) }}
                    after={{
                      title: t("versions.pending"),
                      text: wordsOf({
                        title: bearing.pendingTitle ?? "",
                        text: bearing.pendingText ?? "",
                      }),
                    }}
                  />
                </Disclosure>
              </>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}

function wordsOf({ title, text }: { readonly title: string; readonly text: string }): string {
  return `${title}\n\n${text}`;
}
