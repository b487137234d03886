import { useTexts } from "#app/i18n/texts.tsx";
import type { FieldSource } from "#app/ui/controls/field-source.ts";
import { FileField } from "#app/ui/controls/file-field.tsx";
import { acceptedEndings } from "./file-kinds.ts";

/** Chooses a file of a kind that is taken in; after a refused form it says that it must be chosen again. */
export function UploadField(props: {
  readonly field: FieldSource;
  readonly label?: string;
  /** The words about a file that is there already. */
  readonly current?: string;
  readonly optional?: boolean;
  readonly isAgain?: boolean;
}) {
  const t = useTexts("documents");
  return (
    <FileField
      field={props.field}
      label={props.label ?? t("file.label")}
      help={[props.current, t("file.help"), props.isAgain ? t("file.again") : ""]
        .filter(Boolean)
        .join(" ")}
      accept={acceptedEndings}
      {...(props.optional ? { optional: true } : {})}
    />
  );
}
