import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ShownWarning } from "./early-warning-model.ts";
import { useConcernWords } from "./use-concern-words.ts";

/** The signals that may tell early that an indicator goes wrong. */
export function WarningsOfIndicator(props: {
  readonly indicatorId: string;
  readonly warnings: readonly ShownWarning[];
  readonly mayAdd: boolean;
}) {
  const t = useTexts("earlyWarnings");
  const { limit, reading, light } = useConcernWords();
  if (props.warnings.length === 0 && !props.mayAdd) return null;
  return (
    <Section
      title={t("section.title")}
      id="varsler"
      lead={t("section.lead")}
      action={
        props.mayAdd ? (
          <LinkButton href={paths.newEarlyWarning(props.indicatorId)} variant="secondary" small>
            {t("define.title")}
          </LinkButton>
        ) : null
      }
    >
      <LinkList
        empty={<p>{t("section.empty")}</p>}
        items={props.warnings.map((warning) => ({
          title: warning.signal,
          href: paths.earlyWarning(warning.id),
          detail: `${limit(warning)} ${reading(warning)}`,
          light: light(warning.state),
        }))}
      />
    </Section>
  );
}
