import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAuditSearch } from "#app/features/audit/audit.schema.ts";
import { AuditFilter } from "#app/features/audit/audit-filter.tsx";
import { AuditTable } from "#app/features/audit/audit-table.tsx";
import { viewAudit } from "#app/features/audit/view-audit.server.ts";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";

export const meta = pageTitle("audit", "title");

export async function loader(args: LoaderFunctionArgs) {
  const search = readAuditSearch(new URL(args.request.url).searchParams);
  return pageOf(await viewAudit(signedIn(args), search));
}

export default function AuditRoute() {
  const { entries, total, page, pageCount, search, choices } = useLoaderData<typeof loader>();
  const t = useTexts("audit");
  const { person, type, from, to } = search;
  return (
    <>
      <AdministrationHead
        title={t("title")}
        lead={t("lead")}
        meta={<Meta items={[t("total", { count: total })]} />}
      />
      <AuditFilter search={search} choices={choices} />
      <AuditTable entries={entries} />
      <Pagination
        label={t("title")}
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => paths.auditPage({ person, type, from, to, side: String(number) })}
      />
    </>
  );
}
