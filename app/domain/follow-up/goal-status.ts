/** The three colours of a goal: not, partly and wholly fulfilled (R4-13). */
export const colours = ["red", "yellow", "green"] as const;
export type Colour = (typeof colours)[number];

/** States beside the colours, never confused with them (PRODUCT, follow-up). */
export const greyStates = ["noData", "notDue", "tooEarly", "notPublished", "notRated"] as const;
export type GreyState = (typeof greyStates)[number];

export const goalStatuses = [...colours, ...greyStates] as const;
export type GoalStatus = Colour | GreyState;

export function isColour(status: GoalStatus): status is Colour {
  return status === "red" || status === "yellow" || status === "green";
}
