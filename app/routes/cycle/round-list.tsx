import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundList } from "#app/features/cycle/round-list.tsx";
import { viewRoundList } from "#app/features/cycle/view-round-list.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("cycle", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewRoundList(signedIn(args)));
}

export default function RoundListRoute() {
  const { committees, mayManageCommittees } = useLoaderData<typeof loader>();
  const t = useTexts("cycle");
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} />
      {committees.length > 0 ? (
        <RoundList committees={committees} />
      ) : (
        <EmptyState
          title={t("list.empty")}
          action={
            mayManageCommittees ? (
              <LinkButton href={paths.newCommittee()}>{t("list.create")}</LinkButton>
            ) : undefined
          }
        >
          {t("list.empty.text")}
        </EmptyState>
      )}
    </>
  );
}
