import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { ItemBody } from "#app/features/knowledge/item-body.tsx";
import { viewKnowledgeItem } from "#app/features/knowledge/view-knowledge-item.server.ts";
import { ThreadStrip } from "#app/features/thread/thread-strip.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.item.title);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewKnowledgeItem(signedIn(args), idOf(args.params.item)));
}

export default function KnowledgeItemRoute() {
  const { frame, item, strip, mayEdit } = useLoaderData<typeof loader>();
  const t = useTexts("knowledge");
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={item.title}
        below={[{ label: item.title }]}
        action={
          mayEdit ? (
            <LinkButton variant="secondary" href={paths.editKnowledgeItem(item.id)}>
              {t("edit")}
            </LinkButton>
          ) : undefined
        }
      />
      <ThreadStrip strip={strip} />
      {item.isRetired ? <Notice tone="info">{t("isRetired")}</Notice> : null}
      <ItemBody item={item} />
    </>
  );
}
