import type { CheckedIndicator } from "./checked-indicator.ts";
import { partOf } from "./mix.ts";
import type { Remark, SetCheckCode } from "./remark.ts";
import { questionOf } from "./survey.ts";

/**
 * All services are to ask their employees the same questions, so that they can be held against each other (R3-14, RULES 19). A
 * service is remarked on where it lacks a question that most of the services with employee questions have.
 */
export function checkEmployeeQuestions(
  services: readonly (readonly CheckedIndicator[])[],
): readonly (Remark<SetCheckCode> | undefined)[] {
  const asked = services.map(questionsOf);
  const asking = asked.filter((questions) => questions.size > 0);
  const all = new Map(asking.flatMap((questions) => [...questions]));
  const shared = [...all].filter(
    ([question]) =>
      asking.filter((questions) => questions.has(question)).length * 2 > asking.length,
  );
  return asked.map((questions) => {
    const lacking = shared.filter(([question]) => !questions.has(question)).map(([, name]) => name);
    if (questions.size === 0 || asking.length < 2 || lacking.length === 0) return undefined;
    const words = lacking.join(", ");
    return {
      code: "employee-questions-differ",
      subject: words,
      details: { questions: words },
      field: "set",
    };
  });
}

function questionsOf(indicators: readonly CheckedIndicator[]): ReadonlyMap<string, string> {
  const employee = indicators.filter((indicator) => partOf(indicator) === "employee");
  return new Map(employee.map(({ name }) => [questionOf(name), name]));
}
