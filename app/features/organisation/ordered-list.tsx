import type { ReactNode } from "react";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SortableList } from "#app/ui/data/sortable-list.tsx";

type Item = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly detail?: ReactNode;
};

/** A list in an order of its own, each row leading to its page and moved a step by a button. */
export function OrderedList(props: {
  readonly label: string;
  /** Where the new order is sent. */
  readonly action: string;
  readonly items: readonly Item[];
}) {
  return (
    <FormFrame action={props.action} width="full">
      <SortableList
        label={props.label}
        items={props.items.map(({ id, name, href, detail }) => ({
          id,
          name,
          content: (
            <>
              <a href={href}>{name}</a>
              {detail ? <p className="quiet">{detail}</p> : null}
            </>
          ),
        }))}
      />
    </FormFrame>
  );
}
