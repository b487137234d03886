import { useRefusalText, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

type Problem =
  | "not-found"
  | "not-allowed"
  | "too-large"
  | "foreign-origin"
  | "too-many"
  | "changed-meanwhile"
  | "accident"
  | "invalid";

const problemOfStatus: Readonly<Record<number, Problem>> = {
  400: "invalid",
  403: "not-allowed",
  404: "not-found",
  405: "not-found",
  409: "changed-meanwhile",
  413: "too-large",
  429: "too-many",
};

/** Codes with a page of their own, though a form has words for them too. */
const ownPages = new Set(["invalid", "changed-meanwhile"]);

/** The page that stands in for one that cannot be shown: what happened, what was kept, where to go. */
export function ProblemPage({ status, code }: { status: number; code: string }) {
  const t = useTexts("frame");
  // A button that cannot be carried out says why, in the words a form would use at its field.
  const reason = useRefusalText()(code);
  const problem = reason && !ownPages.has(code) ? "refused" : problemOf(status, code);
  return (
    <>
      <title>{`${t(`problem.${problem}.title`)} · Pejling`}</title>
      <PageHead
        title={t(`problem.${problem}.title`)}
        lead={problem === "refused" ? reason : t(`problem.${problem}.text`)}
      />
      <LinkButton href={paths.home()}>{t("problem.home")}</LinkButton>
    </>
  );
}

function problemOf(status: number, code: string): Problem {
  if (code === "foreign-origin") return "foreign-origin";
  return problemOfStatus[status] ?? "accident";
}
