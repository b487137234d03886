import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";

export type ConflictField = {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly before?: string | undefined;
};

type ConflictViewProps = {
  readonly title?: string | undefined;
  readonly lead?: ReactNode;
  readonly fields: readonly ConflictField[];
  /** The forms or buttons that settle it. */
  readonly children?: ReactNode;
};

/** Two people's texts beside each other, so that neither is lost. */
export function ConflictView({ title, lead, fields, children }: ConflictViewProps) {
  const t = useTexts("ui");
  const different = fields.filter(({ mine, theirs }) => mine !== theirs);
  const shown = different.length === 0 ? fields : different;
  return (
    <section
      className="conflict"
      role="alert"
      tabIndex={-1}
      aria-labelledby="conflict-title"
      // biome-ignore lint/a11y/noAutofocus: another's text is what the person must see before saving again
      autoFocus
    >
      <h2 id="conflict-title">{title ?? t("conflict.title")}</h2>
      <p>{lead ?? t("conflict.lead")}</p>
      {shown.map((field) => (
        <div className="conflict-field" key={field.label}>
          <h3>{field.label}</h3>
          <dl>
            <Version name={t("conflict.mine")} text={field.mine} look="mine" />
            <Version name={t("conflict.theirs")} text={field.theirs} look="theirs" />
            {field.before === undefined ? null : (
              <Version name={t("conflict.before")} text={field.before} look="before" />
            )}
          </dl>
        </div>
      ))}
      {shown.length < fields.length ? <p>{t("conflict.same")}</p> : null}
      {children}
    </section>
  );
}

function Version({
  name,
  text,
  look,
}: {
  readonly name: string;
  readonly text: string;
  readonly look: string;
}) {
  const t = useTexts("ui");
  return (
    <div className={`conflict-${look}`}>
      <dt>{name}</dt>
      <dd>{text === "" ? <em>{t("conflict.empty")}</em> : text}</dd>
    </div>
  );
}
