import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicGoalPage } from "#app/features/public-view/public-goal-page.tsx";
import { viewPublicGoal } from "#app/features/public-view/view-public.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { publicVisitor } from "#app/http/public-visitor.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.goal.title);

export async function loader(args: LoaderFunctionArgs) {
  const { context, organisation } = publicVisitor(args);
  const goal = pageOf(await viewPublicGoal(context, idOf(args.params.goal)));
  return { goal, name: organisation.name, slug: organisation.slug };
}

export default function PublicGoalRoute() {
  const { goal, name, slug } = useLoaderData<typeof loader>();
  const t = useTexts("publicView");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: name },
              { label: t("title"), href: paths.publicOrganisation(slug) },
              { label: goal.title },
            ]}
          />
        }
        title={goal.title}
        meta={<Meta items={[goal.institutionName, ...goal.bearings]} />}
      />
      <PublicGoalPage goal={goal} />
    </>
  );
}
