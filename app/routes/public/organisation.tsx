import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicPage } from "#app/features/public-view/public-page.tsx";
import { viewPublic } from "#app/features/public-view/view-public.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { publicVisitor } from "#app/http/public-visitor.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  const { context, organisation } = publicVisitor(args);
  const model = pageOf(await viewPublic(context));
  return { model, name: organisation.name, slug: organisation.slug };
}

export default function PublicOrganisationRoute() {
  const { model, name, slug } = useLoaderData<typeof loader>();
  const t = useTexts("publicView");
  return (
    <>
      <PageHead kicker={name} title={t("title")} lead={t("lead")} />
      <PublicPage model={model} slug={slug} />
    </>
  );
}
