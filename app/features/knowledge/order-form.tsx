import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SortableList } from "#app/ui/data/sortable-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ItemModel } from "./item-model.ts";
import { RetireItemForm } from "./retire-item-form.tsx";

/** A pack's items in the order the committee reads them in. */
export function OrderForm({ items }: { readonly items: readonly ItemModel[] }) {
  const t = useTexts("knowledge");
  return (
    <FormFrame label={t("order.title")}>
      <SortableList
        label={t("order.title")}
        items={items.map((item) => ({
          id: item.id,
          name: item.title,
          content: (
            <>
              <a href={paths.editKnowledgeItem(item.id)}>{item.title}</a>
              <p className="knowledge-kind">{t(`kind.${item.kind}`)}</p>
            </>
          ),
        }))}
      />
      <ButtonRow>
        <Button type="submit">{t("order.save")}</Button>
      </ButtonRow>
    </FormFrame>
  );
}

/** What has been taken out of a pack, and can be put back. */
export function RetiredItems({ items }: { readonly items: readonly ItemModel[] }) {
  const t = useTexts("knowledge");
  if (items.length === 0) return null;
  return (
    <Section title={t("order.retired")} lead={t("order.retired.text")}>
      <ul className="knowledge-retired">
        {items.map((item) => (
          <li key={item.id}>
            <a href={paths.knowledgeItem(item.id)}>{item.title}</a>
            <RetireItemForm item={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
