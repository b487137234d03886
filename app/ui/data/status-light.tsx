import { classes } from "#app/ui/classes.ts";
import type { Light } from "./light.ts";
import { LightMark } from "./light-mark.tsx";

type StatusLightProps = Light & {
  readonly size?: "s" | "m" | "l" | undefined;
  /** Shows the shape alone and keeps the word for screen readers and paper. */
  readonly compact?: boolean | undefined;
  readonly note?: string | undefined;
};

/** A state as shape, word and colour. */
export function StatusLight({
  shape,
  tone,
  label,
  size = "m",
  compact = false,
  note,
}: StatusLightProps) {
  return (
    <span
      className={classes("light", `light-${tone}`, `light-${size}`, compact && "light-compact")}
      title={compact ? label : undefined}
    >
      <LightMark shape={shape} />
      <span className="light-word">{label}</span>
      {note ? <span className="light-note">{note}</span> : null}
    </span>
  );
}
