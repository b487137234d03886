type Spoken = { readonly institutionId: string | null; readonly personId: string | null };

/** Who said something, as one value of a form: `institution:<id>` or `person:<id>`. */
export function speakerOf({ institutionId, personId }: Spoken): string {
  return institutionId ? `institution:${institutionId}` : `person:${personId}`;
}
