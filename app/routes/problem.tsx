import type { LoaderFunctionArgs } from "@remix-run/node";

const statusOfProblem: Readonly<Record<string, number>> = {
  "too-large": 413,
  "foreign-origin": 403,
  "not-allowed": 403,
  invalid: 400,
  "changed-meanwhile": 409,
  "not-found": 404,
  accident: 500,
};

/** Shows a refusal that happened in front of the app, or at an address without a page, as one of its pages. */
export function loader({ params }: LoaderFunctionArgs) {
  const problem = params.problem ?? "";
  throw new Response(problem, { status: statusOfProblem[problem] ?? 404 });
}

export default function ProblemRoute() {
  return null;
}
