import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { readPersonSearch } from "#app/features/organisation/person/person.schema.ts";
import { PersonSearch } from "#app/features/organisation/person/person-search.tsx";
import { PersonTable } from "#app/features/organisation/person/person-table.tsx";
import { viewPersons } from "#app/features/organisation/person/view-persons.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

export const meta = pageTitle("organisation", "person.list.title");

export async function loader(args: LoaderFunctionArgs) {
  const search = readPersonSearch(new URL(args.request.url).searchParams);
  return pageOf(await viewPersons(signedIn(args), search));
}

export default function PersonsRoute() {
  const { words, page, pageCount, total, persons } = useLoaderData<typeof loader>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("person.list.title")}
        lead={t("person.list.lead")}
        meta={<Meta items={[t("person.list.count", { count: total })]} />}
        action={<LinkButton href={paths.newPerson()}>{t("person.new.title")}</LinkButton>}
      />
      <Stack>
        <PersonSearch words={words} />
        <PersonTable persons={persons} empty={t("person.search.none", { words })} />
        <Pagination
          label={t("person.list.title")}
          page={page}
          pageCount={pageCount}
          hrefOf={(number) => paths.personsPage(words, number)}
        />
      </Stack>
    </>
  );
}
