import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { itemOrderSchema } from "#app/features/knowledge/knowledge-item.schema.ts";
import { OrderForm, RetiredItems } from "#app/features/knowledge/order-form.tsx";
import { orderKnowledgeItems } from "#app/features/knowledge/order-knowledge-items.server.ts";
import { viewKnowledgeOrder } from "#app/features/knowledge/view-knowledge-pack.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta = pageTitle("knowledge", "order.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewKnowledgeOrder(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = validForm(await parseForm(args.request, itemOrderSchema));
  const context = signedIn(args, form.postId);
  pageOf(await orderKnowledgeItems(context, slug, year, form.value));
  return form.value.move
    ? goOn(paths.orderKnowledge(slug, year))
    : goOn(paths.knowledge(slug, year), "knowledge.notice.ordered");
}

export default function KnowledgeOrderRoute() {
  const { frame, isOpen, items, retired } = useLoaderData<typeof loader>();
  const t = useTexts("knowledge");
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={t("order.title")}
        lead={t("order.lead")}
        below={[{ label: t("order.title") }]}
      />
      {isOpen ? (
        <>
          {items.length > 0 ? (
            <OrderForm items={items} />
          ) : (
            <Notice tone="info">{t("empty.text")}</Notice>
          )}
          <RetiredItems items={retired} />
        </>
      ) : (
        <Notice tone="info">{t("closed")}</Notice>
      )}
    </>
  );
}
