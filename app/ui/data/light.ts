/** The colours that carry a meaning. */
export type Tone = "green" | "yellow" | "red" | "grey";

/** The shapes that carry the same meaning without the colour. */
export type Shape =
  | "tick"
  | "half"
  | "triangle"
  | "ring"
  | "clock"
  | "sprout"
  | "hourglass"
  | "faded"
  | "person"
  | "dots"
  | "dash";

/** A state as it is shown: never colour alone, always shape and word too. */
export type Light = { readonly shape: Shape; readonly tone: Tone; readonly label: string };

/** The shape that goes with a tone where the state itself has none. */
export const shapeOfTone: Record<Tone, Shape> = {
  green: "tick",
  yellow: "half",
  red: "triangle",
  grey: "ring",
};
