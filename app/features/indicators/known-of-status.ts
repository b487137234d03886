import { MEASURE_KINDS } from "#app/domain/indicators/definition.ts";
import { type Known, knownBy } from "#app/domain/indicators/known-figures.ts";

type About = Parameters<typeof knownBy>[0];
type Series = Omit<Parameters<typeof knownBy>[1], "baseline">;

/** What a status is weighed against (RULES 5 and 20): how its indicator is measured, and the targets and results there are. */
export function knownOfStatus(about: About, series: Series = { targets: [] }): Known {
  return knownBy(about, { ...series, baseline: undefined });
}

/** The same while a form is filled in: the name and the kind of measure as typed, the figures that stand. */
export function knownWhileTyped(
  typed: { readonly name: string; readonly measureKind: string },
  standing: Known | undefined,
): Known {
  const kind = MEASURE_KINDS.find((one) => one === typed.measureKind) ?? null;
  const about = knownOfStatus({ name: typed.name, measureKind: kind });
  if (!standing) return about;
  const { figures, hasWords, hasParts } = standing;
  return { ...about, figures, hasWords: about.hasWords || hasWords, hasParts };
}
