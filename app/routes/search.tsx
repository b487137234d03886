import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findByWords } from "#app/features/search/find-by-words.server.ts";
import { SearchPage } from "#app/features/search/search-page.tsx";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("search", "title");

export async function loader(args: LoaderFunctionArgs) {
  const words = new URL(args.request.url).searchParams.get("q") ?? "";
  return pageOf(await findByWords(signedIn(args), words));
}

export default function SearchRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("search");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <SearchPage model={model} />
    </>
  );
}
