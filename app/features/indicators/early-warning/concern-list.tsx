import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import type { Concern } from "./early-warning-model.ts";
import { useConcernWords } from "./use-concern-words.ts";

/** What may be going wrong, a line each: the indicator, and why in words. */
export function ConcernList({
  concerns,
  withInstitutions = false,
}: {
  readonly concerns: readonly Concern[];
  readonly withInstitutions?: boolean;
}) {
  const { why, light } = useConcernWords();
  return (
    <LinkList
      items={concerns.map((concern) => ({
        title:
          withInstitutions && concern.institution
            ? `${concern.institution.name}: ${concern.indicator.name}`
            : concern.indicator.name,
        href:
          concern.kind === "behind"
            ? `${paths.indicator(concern.indicator.id)}#undervejs`
            : paths.earlyWarning(concern.warning.id),
        detail: why(concern),
        light: light(concern.kind),
      }))}
    />
  );
}
