import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { CommitteeList } from "#app/features/organisation/committee/committee-list.tsx";
import { viewCommittees } from "#app/features/organisation/committee/view-committees.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("organisation", "committee.list.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommittees(signedIn(args)));
}

export default function CommitteesRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("committee.list.title")}
        lead={t("committee.list.lead")}
        action={<LinkButton href={paths.newCommittee()}>{t("committee.new.title")}</LinkButton>}
      />
      <CommitteeList {...model} />
    </>
  );
}
