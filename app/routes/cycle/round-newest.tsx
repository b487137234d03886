import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { viewCommitteeEntrance } from "#app/features/cycle/view-new-round.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.committee.name);

/** A committee's address leads to its newest round; only a committee without one has a page of its own here. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = idOf(args.params.committee);
  const entrance = pageOf(await viewCommitteeEntrance(signedIn(args), slug));
  if (entrance.newestYear !== null) throw redirect(paths.round(slug, entrance.newestYear));
  return entrance;
}

export default function NewestRoundRoute() {
  const { committee, mayOpenRound } = useLoaderData<typeof loader>();
  const t = useTexts("cycle");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: t("list.title"), href: paths.committees() },
              { label: committee.name },
            ]}
          />
        }
        title={committee.name}
        lead={committee.purpose}
      />
      <EmptyState
        title={t("entrance.empty")}
        action={
          mayOpenRound ? (
            <LinkButton href={paths.openRound(committee.slug)}>{t("new.title")}</LinkButton>
          ) : undefined
        }
      >
        {t("entrance.empty.text")}
      </EmptyState>
    </>
  );
}
