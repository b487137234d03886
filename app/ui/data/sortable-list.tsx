import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type SortableItem = {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
};

type SortableListProps = {
  readonly label: string;
  readonly items: readonly SortableItem[];
  /** The name under which the form carries every id in its present order. */
  readonly orderName?: string | undefined;
  /** The name under which a button says what it moves: `<id>:up` or `<id>:down`. */
  readonly moveName?: string | undefined;
};

/** A list in an order one can change, a step at a time by buttons that submit the form it stands in. */
export function SortableList({
  label,
  items,
  orderName = "order",
  moveName = "move",
}: SortableListProps) {
  const t = useTexts("ui");
  return (
    <ol className="sortable" aria-label={label} data-comfort="sortable">
      {items.map((item, index) => (
        <li key={item.id} data-id={item.id}>
          <input type="hidden" name={orderName} value={item.id} />
          <div className="sortable-content">{item.content}</div>
          <div className="sortable-moves">
            <button
              className="icon-button"
              type="submit"
              name={moveName}
              value={`${item.id}:up`}
              disabled={index === 0}
            >
              <Icon name="up" />
              <span className="only-read">{t("order.up", { name: item.name })}</span>
            </button>
            <button
              className="icon-button"
              type="submit"
              name={moveName}
              value={`${item.id}:down`}
              disabled={index === items.length - 1}
            >
              <Icon name="down" />
              <span className="only-read">{t("order.down", { name: item.name })}</span>
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}
