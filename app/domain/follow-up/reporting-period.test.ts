import { expect, test } from "vitest";
import { freezePeriod, openPeriod, type PeriodState } from "./reporting-period.ts";

test.each<[PeriodState, string, string]>([
  ["planned", "open", "period-not-open"],
  ["open", "period-already-open", "frozen"],
  ["frozen", "period-frozen", "period-frozen"],
])("a %s period: opening gives %s, freezing gives %s", (state, opened, frozen) => {
  const opening = openPeriod(state);
  const freezing = freezePeriod(state);
  expect(opening.ok ? opening.value : opening.refusal.code).toBe(opened);
  expect(freezing.ok ? freezing.value : freezing.refusal.code).toBe(frozen);
});
