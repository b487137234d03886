import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomePage } from "#app/features/home/home-page.tsx";
import { viewHome } from "#app/features/home/view-home.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireSignedIn, signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("home", "page.title");

export async function loader(args: LoaderFunctionArgs) {
  const { name } = requireSignedIn(args);
  return pageOf(await viewHome(signedIn(args), name));
}

export default function HomeRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("home");
  return (
    <>
      <PageHead
        title={t("title", { name: model.name })}
        {...(model.hasRole && !model.getsTasks ? { lead: t("lead.overview") } : {})}
      />
      <HomePage model={model} />
    </>
  );
}
