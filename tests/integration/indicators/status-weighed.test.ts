import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepWords } from "#app/domain/indicators/confirm-reading.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { defineIndicator } from "#app/features/indicators/define-indicator.server.ts";
import { editIndicator } from "#app/features/indicators/edit-indicator.server.ts";
import { editIndicatorSchema, indicatorSchema } from "#app/features/indicators/indicator.schema.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview } from "../import-export/import-world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const admin = () => world.as("administration");
const share = { name: "Andel med cykelhjelm", unit: "%" };
const asWritten = "number||188||%|";

async function define(baselineRaw: string, baselineReading = "") {
  const input = indicatorSchema.parse({ ...share, baselineRaw, baselineReading });
  const defined = await defineIndicator(leader(), world.school.slug, input);
  if (defined.ok) return "taken";
  const { refusal } = defined;
  return [refusal.code, "field" in refusal ? refusal.field : ""];
}

const statuses = () =>
  world.db
    .selectFrom("indicator")
    .select(["baselineRaw", "baselineKind", "baselineValue", "baselineCertainty"])
    .where("name", "=", share.name)
    .execute();

describe("a status is weighed as a result is", () => {
  test("when an indicator is defined: asked about once, and kept as it was answered", async () => {
    expect(await define("188 %")).toEqual(["reading-doubtful", "baselineRaw"]);
    expect(await define("hest")).toEqual(["reading-words", "baselineRaw"]);
    expect(await define("88 %")).toBe("taken");
    expect(await define("188 %", asWritten)).toBe("taken");
    expect(await define("hest", keepWords)).toBe("taken");
    expect(await statuses()).toMatchObject([
      { baselineValue: "88" },
      { baselineValue: "188", baselineCertainty: "certain" },
      { baselineKind: "text", baselineCertainty: "certain" },
    ]);
  });

  test("when it is edited: never again while it stands, against targets when it is new", async () => {
    const { id } = await world.write((writer) =>
      makeIndicator(writer, {
        ...{ ...share, organisationId: world.organisation.id, institutionId: world.school.id },
        ...{ baselineRaw: "188 %", targets: [{ year: 2027, raw: "mindst 90 %" }] },
      }),
    );
    const edit = async (baselineRaw: string, version: number) => {
      const input = editIndicatorSchema.parse({
        ...share,
        heading: "Trafik",
        baselineRaw,
        version,
      });
      const edited = await editIndicator(leader(), id, input);
      return edited.ok ? "taken" : edited.refusal.code;
    };
    const version = async () => {
      const rows = world.db.selectFrom("indicator").select("version").where("id", "=", id);
      return (await rows.executeTakeFirstOrThrow()).version;
    };
    expect(await edit("188 %", await version())).toBe("taken");
    expect(await edit("189 %", await version())).toBe("reading-doubtful");
    expect(await edit("0,9 %", await version())).toBe("reading-doubtful");
    expect(await edit("86 %", await version())).toBe("taken");
  });

  test("when a table brings it: the row waits for an answer, which is kept", async () => {
    const id = await paste(admin(), "Indikator\tEnhed\tStatus\nAndel med cykelhjelm\t%\t188 %");
    const [row] = (await preview(admin(), id)).rows;
    const [doubt] = row?.doubts ?? [];
    expect(doubt?.options.map(({ key }) => key)).toEqual([
      asWritten,
      asWritten.replace("188", "18.8"),
      asWritten.replace("188", "1.88"),
      keepWords,
    ]);
    const key = asWritten.replace("188", "18.8");
    await settleDoubts(admin(), id, { choices: [{ cell: doubt?.cell ?? "", key }] });
    expect((await confirm(admin(), id)).ok).toBe(true);
    expect(await statuses()).toMatchObject([{ baselineRaw: "188 %", baselineValue: "18.8" }]);
  });
});
