import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { KnowledgeAside } from "#app/features/knowledge/knowledge-aside.tsx";
import { KnowledgePack } from "#app/features/knowledge/knowledge-pack.tsx";
import { viewKnowledgePack } from "#app/features/knowledge/view-knowledge-pack.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";

export const meta = pageTitle("knowledge", "tab");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewKnowledgePack(signedIn(args), idOf(committee), idOf(year)));
}

export default function KnowledgeRoute() {
  const {
    frame,
    meetings,
    form,
    mayEdit,
    mayDecide,
    isOpen: _,
    ...pack
  } = useLoaderData<typeof loader>();
  const t = useTexts("knowledge");
  const place = { slug: frame.committee.slug, year: frame.round.year };
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={t("title", { year: String(place.year) })}
        lead={t("lead", { committee: frame.committee.name })}
        action={
          mayEdit ? (
            <ButtonRow>
              <LinkButton href={paths.newKnowledgeItem(place.slug, place.year, "text")}>
                {t("add")}
              </LinkButton>
              <LinkButton variant="secondary" href={paths.orderKnowledge(place.slug, place.year)}>
                {t("order")}
              </LinkButton>
            </ButtonRow>
          ) : undefined
        }
      />
      <Columns
        aside={
          <KnowledgeAside place={place} meetings={meetings} form={form} mayDecide={mayDecide} />
        }
      >
        <KnowledgePack place={place} mayEdit={mayEdit} {...pack} />
      </Columns>
    </>
  );
}
