/** The four steps of a round and the follow-up that leads into the next one, in their order (R4-01). */
export const steps = ["knowledge", "dialogue", "bearings", "goals", "followUp"] as const;
export type StepName = (typeof steps)[number];
export type StepState = "planned" | "open" | "closed";
