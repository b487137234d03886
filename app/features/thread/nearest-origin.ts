type Meeting = { readonly id: string; readonly heldOn: string };
type OfMeeting = { readonly id: string; readonly meetingId: string };
type Said = OfMeeting & { readonly themeId: string | null; readonly by: string };

/**
 * The origin of a goal with what lies nearest to it first: the newest meeting in which its institution took part, else the
 * newest of all; what was said there by the institution itself, else by anyone; and the theme it was said under.
 */
export function nearestOrigin<
  OneMeeting extends Meeting,
  Theme extends OfMeeting,
  Contribution extends Said,
>(
  origin: {
    readonly meetings: readonly OneMeeting[];
    readonly themes: readonly Theme[];
    readonly contributions: readonly Contribution[];
  },
  takingPart: readonly { readonly meetingId: string; readonly name: string }[],
  institutionName: string,
) {
  const own = new Set(
    takingPart.filter(({ name }) => name === institutionName).map(({ meetingId }) => meetingId),
  );
  const meetings = origin.meetings.toSorted(
    (one, other) =>
      Number(own.has(other.id)) - Number(own.has(one.id)) || other.heldOn.localeCompare(one.heldOn),
  );
  const rankOf = new Map(meetings.map(({ id }, index) => [id, index]));
  const byMeeting = (one: OfMeeting, other: OfMeeting) =>
    (rankOf.get(one.meetingId) ?? meetings.length) -
    (rankOf.get(other.meetingId) ?? meetings.length);
  const contributions = origin.contributions.toSorted(
    (one, other) =>
      byMeeting(one, other) ||
      Number(other.by === institutionName) - Number(one.by === institutionName),
  );
  const saidUnder = contributions[0]?.themeId;
  const themes = origin.themes.toSorted(
    (one, other) =>
      byMeeting(one, other) || Number(other.id === saidUnder) - Number(one.id === saidUnder),
  );
  return { meetings, themes, contributions };
}
