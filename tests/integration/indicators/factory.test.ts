import { expect, test } from "vitest";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld } from "#tests/support/world.ts";

test("an indicator is kept in its own words beside what they mean", async () => {
  const world = await makeWorld();
  const own = { organisationId: world.organisation.id };
  await world.write(async (writer) => {
    const indicator = await makeIndicator(writer, {
      ...own,
      name: "Antal meter cykelsti",
      baselineRaw: "16 km",
      baselineYear: 2026,
      targets: [{ year: 2027, raw: "400 meter mere" }],
    });
    await makeMeasurement(writer, {
      ...own,
      indicatorId: indicator.id,
      year: 2027,
      raw: "ca. 16,3 km*",
    });
  });
  const rows = async (table: "indicator" | "indicatorTarget" | "measurement") =>
    world.db.selectFrom(table).selectAll().execute();
  expect(await rows("indicator")).toMatchObject([
    { baselineKind: "number", baselineValue: "16", baselineUnit: "km", baselineYear: 2026 },
  ]);
  expect(await rows("indicatorTarget")).toMatchObject([
    { kind: "relative", value: "400", unit: "meter", direction: "increaseBy", year: 2027 },
  ]);
  expect(await rows("measurement")).toMatchObject([
    { value: "16.3", unit: "km", isApproximate: 1, isPreliminary: 1 },
  ]);
  await world.close();
});
