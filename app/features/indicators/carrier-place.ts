/** Names an institution or a service in a form's list of places. */
export function placeKey(place: {
  readonly institutionId: string | null;
  readonly areaId: string | null;
}): string {
  return place.institutionId === null
    ? `area:${place.areaId ?? ""}`
    : `institution:${place.institutionId}`;
}
