import { describe, expect, test } from "vitest";
import {
  checkGoalReport,
  checkReportSetting,
  type GoalReport,
  missingInReport,
  type ReportSetting,
} from "./goal-report.ts";
import { GREY_STATES } from "./goal-status.ts";

const EMPTY: GoalReport = {
  status: undefined,
  suggested: "noData",
  deviationReason: "",
  explanation: "",
  remedy: "",
  effectAchieved: "",
  evidence: "",
  attachedEvidence: 0,
};
const OPEN: ReportSetting = { periodState: "open", isGoalApproved: true };

describe("what is missing", () => {
  test.each<[Partial<GoalReport>, string[]]>([
    [{}, ["status"]],
    [{ status: "green" }, ["effect-or-evidence"]],
    [{ status: "green", effectAchieved: "  \n" }, ["effect-or-evidence"]],
    [{ status: "green", effectAchieved: "Flere læser." }, []],
    [{ status: "green", evidence: "Se trivselsmålingen." }, []],
    [{ status: "green", attachedEvidence: 1 }, []],
    [{ status: "green", suggested: "green", attachedEvidence: 1 }, []],
    [{ status: "green", suggested: "yellow", attachedEvidence: 1 }, ["deviation-reason"]],
    [
      { status: "green", suggested: "yellow", attachedEvidence: 1, deviationReason: "Ny måling." },
      [],
    ],
    [{ status: "yellow", attachedEvidence: 1 }, []],
    [{ status: "red" }, ["explanation", "remedy", "effect-or-evidence"]],
    [
      { status: "red", suggested: "green" },
      ["explanation", "remedy", "deviation-reason", "effect-or-evidence"],
    ],
    [{ status: "red", explanation: "Sygdom.", evidence: "Måling." }, ["remedy"]],
    [{ status: "red", remedy: "Nyt hold.", evidence: "Måling." }, ["explanation"]],
    [{ status: "red", explanation: "Sygdom.", remedy: "Nyt hold.", evidence: "Måling." }, []],
    [{ status: "notDue" }, []],
    [{ status: "notDue", suggested: "green" }, ["deviation-reason"]],
    [{ status: "tooEarly", suggested: "red" }, ["explanation", "deviation-reason"]],
  ])("%o lacks %j", (report, missing) => {
    expect(missingInReport({ ...EMPTY, ...report })).toEqual(missing);
  });

  test.each(GREY_STATES.filter((state) => state !== "notDue"))(
    "%s needs a word of explanation, and no evidence",
    (status) => {
      expect(missingInReport({ ...EMPTY, status })).toEqual(["explanation"]);
      expect(missingInReport({ ...EMPTY, status, explanation: "Kommer til marts." })).toEqual([]);
    },
  );
});

describe("handing in", () => {
  const complete: GoalReport = { ...EMPTY, status: "green", effectAchieved: "Flere læser." };

  test("a complete report on an approved goal in an open period", () => {
    expect(checkGoalReport(complete, OPEN)).toEqual({ ok: true, value: undefined });
  });

  test.each<[Partial<ReportSetting>, string]>([
    [{ periodState: "planned" }, "period-not-open"],
    [{ periodState: "frozen" }, "period-not-open"],
    [{ isGoalApproved: false }, "goal-not-approved"],
    [{ isGoalApproved: false, periodState: "frozen" }, "goal-not-approved"],
  ])("%o is refused: %s", (setting, code) => {
    const refusal = { ok: false, refusal: { code } };
    expect(checkGoalReport(complete, { ...OPEN, ...setting })).toEqual(refusal);
    expect(checkReportSetting({ ...OPEN, ...setting })).toEqual(refusal);
  });

  test("an incomplete report names all it lacks", () => {
    expect(checkGoalReport({ ...EMPTY, status: "red" }, OPEN)).toEqual({
      ok: false,
      refusal: {
        code: "report-incomplete",
        field: "explanation",
        details: { missing: "explanation,remedy,effect-or-evidence" },
      },
    });
  });

  test("a draft may lack everything", () => {
    expect(checkReportSetting(OPEN).ok).toBe(true);
  });
});
