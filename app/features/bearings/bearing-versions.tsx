import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { SideBySide } from "#app/ui/data/side-by-side.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";

type Version = {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly adoptedOn: string | null;
  readonly decisionText: string;
};

/** The adopted versions of a bearing, the newest first, each beside the one it replaced. */
export function BearingVersions({ versions }: { readonly versions: readonly Version[] }) {
  const t = useTexts("bearings");
  if (versions.length < 2) return null;
  return (
    <Section id="versions" title={t("versions.title")}>
      {versions.slice(0, -1).map((version, index) => {
        const before = versions[index + 1];
        return before ? (
          <Disclosure
            key={version.number}
            open={index === 0}
            summary={<VersionName version={version} />}
          >
            <p className="bearing-note">{t("versions.reason", { reason: version.reason })}</p>
            <SideBySide
              before={{ title: <VersionName version={before} />, text: wordsOf(before) }}
              after={{ title: <VersionName version={version} />, text: wordsOf(version) }}
            />
          </Disclosure>
        ) : null;
      })}
    </Section>
  );
}

function VersionName({ version }: { readonly version: Version }) {
  const t = useTexts("bearings");
  const format = useFormat();
  const date = format.date(version.adoptedOn ?? "");
  return <>{t("versions.adopted", { number: version.number, date })}</>;
}

function wordsOf({ title, text }: Version): string {
  return `${title}\n\n${text}`;
}
