import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SortableList } from "#app/ui/data/sortable-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import type { BearingInList } from "./bearing-models.ts";
import { BearingOrigin } from "./bearing-origin.tsx";
import { BearingStateText } from "./bearing-state.tsx";

type BearingListProps = {
  readonly bearings: readonly BearingInList[];
  readonly lastYear: number;
  /** Where a new order is sent; without it the order stands. */
  readonly orderAction?: string | undefined;
};

/** The bearings of a round in their order, each with its text, where it comes from and where it stands. */
export function BearingList({ bearings, lastYear, orderAction }: BearingListProps) {
  const t = useTexts("bearings");
  const contentOf = (bearing: BearingInList) => (
    <BearingInWords bearing={bearing} lastYear={lastYear} />
  );
  if (!orderAction || bearings.length < 2) {
    return (
      <ol className="bearings" aria-label={t("list.title")}>
        {bearings.map((bearing) => (
          <li key={bearing.id}>{contentOf(bearing)}</li>
        ))}
      </ol>
    );
  }
  return (
    <FormFrame action={orderAction} width="full" label={t("list.order")}>
      <SortableList
        label={t("list.title")}
        items={bearings.map((bearing) => ({
          id: bearing.id,
          name: bearing.title,
          content: contentOf(bearing),
        }))}
      />
    </FormFrame>
  );
}

function BearingInWords({
  bearing,
  lastYear,
}: {
  readonly bearing: BearingInList;
  readonly lastYear: number;
}) {
  const t = useTexts("bearings");
  return (
    <article className="bearing">
      <h2>
        <a href={paths.bearing(bearing.id)}>{bearing.title}</a>
      </h2>
      <p className="bearing-text">{bearing.text}</p>
      <Meta
        items={[
          <BearingStateText key="state" bearing={bearing} />,
          bearing.commentCount > 0 && (
            <a key="comments" href={`${paths.bearing(bearing.id)}#comments`}>
              {t("list.comments", { count: bearing.commentCount })}
            </a>
          ),
        ]}
      />
      <BearingOrigin bearing={bearing} lastYear={lastYear} />
    </article>
  );
}
