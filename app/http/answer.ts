import { data, redirect } from "@remix-run/node";
import { encodeRefusal, type Refusal, type Result } from "#app/domain/result.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { noticeHeader } from "./notice.ts";
import type { AnySubmission, ParsedForm } from "./parse.ts";

const statusOfCode: Readonly<Record<string, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "changed-meanwhile": 409,
};

/** Stands for the page the form was on, which only the server in front of Remix knows. */
export const formPage = ".";

/** Refusals that no correction of the form can mend. */
const pageCodes = new Set(["not-found", "not-allowed", "already-posted"]);

/** A page model, or the page that says why there is none. */
export function pageOf<Model>(result: Result<Model>): Model {
  if (result.ok) return result.value;
  throw problem(result.refusal);
}

/** After a change: on to the next page with a notice. */
export function goOn(to: string, notice?: string): Response {
  return redirect(to, notice ? { headers: { "Set-Cookie": noticeHeader(notice) } } : {});
}

/**
 * After a button without a form of its own: on to the page with a notice. Where another person has saved meanwhile, the page is shown
 * as it stands now and says so, since there is nothing typed to keep.
 */
export function goOnAfter(result: Result<unknown>, to: string, notice: string): Response {
  const isOutdated = !result.ok && result.refusal.code === "changed-meanwhile";
  if (isOutdated) return goOn(to, "errors.notice.changed-meanwhile");
  pageOf(result);
  return goOn(to, notice);
}

/**
 * A form that cannot be used as it stands: shown again with what was typed. One that only asked for another
 * row is not reproached with what is not filled in yet.
 */
export function formAgain<Value>(submission: AnySubmission<Value>) {
  const { error, ...reply } = submission.reply();
  if (submission.status === undefined) return data<FormAnswer>({ submission: reply }, 200);
  return data<FormAnswer>({ submission: error ? { ...reply, error } : reply }, 400);
}

/**
 * A use case's refusal on the form it came from. What is not there or not allowed becomes a page of its
 * own; a collision shows both texts; the rest stands at its field or above the form.
 */
export function formRefused<Value>(
  submission: AnySubmission<Value>,
  refusal: Refusal,
  theirs?: Readonly<Record<string, unknown>> | null,
) {
  if (pageCodes.has(refusal.code)) throw problem(refusal);
  const { others = [] } = refusal;
  const reply = refusal.field
    ? submission.reply({
        fieldErrors: Object.fromEntries(
          [refusal, ...others].map((one) => [one.field ?? "", [encodeRefusal(one)]]),
        ),
      })
    : submission.reply({ formErrors: [encodeRefusal(refusal)] });
  const answer: FormAnswer = theirs
    ? { submission: reply, theirs: textsOf(theirs) }
    : { submission: reply };
  return data<FormAnswer>(answer, statusOfCode[refusal.code] ?? 400);
}

/**
 * A button's refusal: back to the page it stood on, with the code in the address so that the page can say why.
 * What is not there or not allowed becomes a page of its own; what was posted before is simply shown.
 */
export function refusedTo(to: string, refusal: Refusal): Response {
  if (refusal.code === "already-posted") return goOn(to, "errors.notice.already-posted");
  if (pageCodes.has(refusal.code)) throw problem(refusal);
  return redirect(`${to}?afvist=${encodeURIComponent(refusal.code)}`);
}

/** The value of a form without fields of its own to correct: a button, a choice in a list. */
export function validForm<Value>(
  form: ParsedForm<Value>,
): Extract<ParsedForm<Value>, { ok: true }> {
  if (!form.ok) throw problem({ code: "invalid" });
  return form;
}

/** A parameter of the address that must be there. */
export function idOf(parameter: string | undefined): string {
  if (!parameter) throw problem({ code: "not-found" });
  return parameter;
}

export function problem(refusal: Refusal): Response {
  if (refusal.code === "already-posted") return goOn(formPage, "errors.notice.already-posted");
  return new Response(encodeRefusal(refusal), {
    status: statusOfCode[refusal.code] ?? 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === null ? "" : String(value)]),
  );
}
