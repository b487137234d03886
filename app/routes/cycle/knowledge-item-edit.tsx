import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { editKnowledgeItem } from "#app/features/knowledge/edit-knowledge-item.server.ts";
import { pointsText } from "#app/features/knowledge/item-conflict.tsx";
import { ItemForm } from "#app/features/knowledge/item-form.tsx";
import { writtenPoint } from "#app/features/knowledge/item-values.ts";
import { knowledgeItemSchema } from "#app/features/knowledge/knowledge-item.schema.ts";
import { RetireItemForm } from "#app/features/knowledge/retire-item-form.tsx";
import { viewKnowledgeItemToEdit } from "#app/features/knowledge/view-knowledge-item.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

export const meta = pageTitle("knowledge", "edit.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewKnowledgeItemToEdit(signedIn(args), idOf(args.params.item)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.item);
  const form = await parseForm(args.request, knowledgeItemSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editKnowledgeItem(context, id, form.value);
  if (result.ok) return goOn(paths.knowledgeItem(id), "knowledge.notice.saved");
  if (result.refusal.code !== "changed-meanwhile") {
    return formRefused(form.submission, result.refusal);
  }
  const { item } = pageOf(await viewKnowledgeItemToEdit(context, id));
  const points = pointsText(item.points.map(writtenPoint));
  return formRefused(form.submission, result.refusal, { ...item, points });
}

export default function EditKnowledgeItemRoute() {
  const { frame, item, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("knowledge");
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={t("edit.title")}
        below={[
          { label: item.title, href: paths.knowledgeItem(item.id) },
          { label: t("edit.title") },
        ]}
      />
      {isOpen ? (
        <Stack gap="l">
          <ItemForm kind={item.kind} item={item} answer={answer} />
          <RetireItemForm item={item} />
        </Stack>
      ) : (
        <Notice tone="info">{t("closed")}</Notice>
      )}
    </>
  );
}
