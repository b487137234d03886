/** Something that falls on a day of the round's year; reporting has its period in place of a title. */
export type WheelEvent =
  | {
      readonly kind: "committeeMeeting" | "dialogueMeeting";
      readonly id: string;
      readonly title: string;
      readonly on: string;
      /** Wall-clock time. */
      readonly at: string;
    }
  | {
      readonly kind: "reporting";
      readonly id: string;
      readonly period: "interim" | "yearEnd";
      readonly on: string;
    };
