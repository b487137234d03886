/** Where an indicator stands: the committees of its place and of the goals in force that it follows. */
export type IndicatorStanding = {
  /** It belongs to no institution and no area, so every committee may ask about it. */
  readonly isWholeOrganisations: boolean;
  readonly committeeIds: readonly string[];
};

/**
 * The committees on whose behalf a politician can ask about an indicator (PRODUCT, Questions): those of the own committees that the
 * indicator stands under, each once, in the order given. Ids in and out; none where no own committee is concerned.
 */
export function committeesToAskFor(
  own: readonly string[],
  { isWholeOrganisations, committeeIds }: IndicatorStanding,
): readonly string[] {
  return [...new Set(own)].filter((id) => isWholeOrganisations || committeeIds.includes(id));
}
