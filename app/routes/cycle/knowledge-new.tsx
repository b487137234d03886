import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isItemKind, itemKinds } from "#app/domain/knowledge/item.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { addKnowledgeItem } from "#app/features/knowledge/add-knowledge-item.server.ts";
import { ItemForm } from "#app/features/knowledge/item-form.tsx";
import { knowledgeItemSchema } from "#app/features/knowledge/knowledge-item.schema.ts";
import { viewKnowledgeToChange } from "#app/features/knowledge/view-knowledge-pack.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

export const meta = pageTitle("knowledge", "new.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  const page = pageOf(await viewKnowledgeToChange(signedIn(args), idOf(committee), idOf(year)));
  const wished = new URL(args.request.url).searchParams.get("slags");
  return { ...page, kind: isItemKind(wished) ? wished : "text" };
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, knowledgeItemSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await addKnowledgeItem(signedIn(args, form.postId), slug, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.knowledge(slug, year)}#${result.value.id}`, "knowledge.notice.added");
}

export default function NewKnowledgeItemRoute() {
  const { frame, isOpen, kind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("knowledge");
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={t("new.title")}
        below={[{ label: t("new.title") }]}
      />
      {isOpen ? (
        <Stack>
          <Tabs
            label={t("field.kind")}
            look="chips"
            items={itemKinds.map((one) => ({
              label: t(`kind.${one}`),
              href: paths.newKnowledgeItem(frame.committee.slug, frame.round.year, one),
              current: one === kind,
            }))}
          />
          <ItemForm kind={kind} answer={answer} />
        </Stack>
      ) : (
        <Notice tone="info">{t("closed")}</Notice>
      )}
    </>
  );
}
