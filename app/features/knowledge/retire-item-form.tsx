import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import type { ItemModel } from "./item-model.ts";

/** Takes an item out of its pack or puts it back; nothing is deleted, so it needs no question first. */
export function RetireItemForm({ item }: { readonly item: ItemModel }) {
  const t = useTexts("knowledge");
  return (
    <FormFrame
      action={paths.retireKnowledgeItem(item.id)}
      label={item.title}
      version={item.version}
    >
      <Button
        type="submit"
        variant={item.isRetired ? "secondary" : "danger"}
        name="retire"
        value={item.isRetired ? "no" : "yes"}
      >
        {item.isRetired ? t("restore") : t("retire")}
      </Button>
    </FormFrame>
  );
}
