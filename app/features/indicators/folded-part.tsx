import type { ReactNode } from "react";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

type Folded = {
  readonly value?: unknown;
  readonly errors?: readonly unknown[] | undefined;
};

/** A part of the form that many leave out: folded until something stands in it or is to be corrected. */
export function FoldedPart(props: {
  readonly title: string;
  /** The fields that open it, with what they hold where nobody has touched them. */
  readonly fields: readonly (Folded | readonly [Folded, untouched: string])[];
  readonly children: ReactNode;
}) {
  const isOpen = props.fields.some((one) => {
    const [field, untouched] = "length" in one ? one : [one, ""];
    return String(field.value ?? "") !== untouched || (field.errors?.length ?? 0) > 0;
  });
  return (
    <Disclosure summary={props.title} open={isOpen}>
      <Stack>{props.children}</Stack>
    </Disclosure>
  );
}
