import { expect, test } from "vitest";
import { type Measurement, pickResult } from "./measurement.ts";
import { readValue } from "./value.ts";

const measured = (year: number, raw: string, recordedAt?: string): Measurement => ({
  year,
  value: readValue(raw).value,
  ...(recordedAt === undefined ? {} : { recordedAt }),
});

const pick = (measurements: readonly Measurement[], year: number) => {
  const { result, lastKnown } = pickResult(measurements, year);
  return [result?.value.raw, lastKnown?.value.raw];
};

test.each<[string, Measurement[], (string | undefined)[]]>([
  ["the year's own result", [measured(2014, "4,6"), measured(2015, "4,7")], ["4,7", undefined]],
  [
    "an earlier one is only the last known",
    [measured(2013, "4,5"), measured(2014, "4,6")],
    [undefined, "4,6"],
  ],
  ["a later one counts for nothing", [measured(2016, "4,8")], [undefined, undefined]],
  ["nothing measured", [], [undefined, undefined]],
  [
    "unknown stays the result beside the last known",
    [measured(2014, "4,6"), measured(2015, "Ikke kendt")],
    ["Ikke kendt", "4,6"],
  ],
  [
    "an unknown earlier one is not known",
    [measured(2013, "4,5"), measured(2014, "?")],
    [undefined, "4,5"],
  ],
  ["a text is a result", [measured(2015, "God")], ["God", undefined]],
  [
    "a value before an unknown of the same year",
    [measured(2015, "4,7"), measured(2015, "?")],
    ["4,7", undefined],
  ],
  ["final before preliminary", [measured(2015, "4,7"), measured(2015, "4,9*")], ["4,7", undefined]],
  [
    "final before preliminary, either order",
    [measured(2015, "4,9*"), measured(2015, "4,7")],
    ["4,7", undefined],
  ],
  [
    "the one recorded last",
    [measured(2015, "4,9", "2016-03-15T10:00:00Z"), measured(2015, "4,7", "2016-01-01T10:00:00Z")],
    ["4,9", undefined],
  ],
  [
    "the later in the list where no time tells",
    [measured(2015, "4,7"), measured(2015, "4,9")],
    ["4,9", undefined],
  ],
  [
    "the strongest of the last known year",
    [
      measured(2014, "4,9", "2015-03-15T10:00:00Z"),
      measured(2014, "4,7", "2015-01-01T10:00:00Z"),
      measured(2013, "5,0"),
    ],
    [undefined, "4,9"],
  ],
])("%s", (_, measurements, expected) => {
  expect(pick(measurements, 2015)).toEqual(expected);
});
