import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import type { RoundStanding } from "./round-standing.ts";

type Committee = {
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly round: RoundStanding | null;
};

/** The committees with what each is for and where its newest round stands. */
export function RoundList({ committees }: { readonly committees: readonly Committee[] }) {
  return (
    <LinkList
      items={committees.map(({ slug, name, purpose, round }) => ({
        title: name,
        href: paths.committee(slug),
        detail: (
          <>
            {purpose ? <p>{purpose}</p> : null}
            <Standing round={round} />
          </>
        ),
      }))}
    />
  );
}

function Standing({ round }: { readonly round: RoundStanding | null }) {
  const t = useTexts("cycle");
  const format = useFormat();
  if (!round) return <p>{t("list.noRound")}</p>;
  const { year, step, state, dueOn } = round;
  return (
    <Meta
      items={[
        t("round.name", { year: String(year) }),
        step && state !== "closed"
          ? t(`list.${state}`, { step: t(`step.${step}`) })
          : t("list.closed"),
        dueOn ? t("step.due", { date: format.date(dueOn) }) : null,
      ]}
    />
  );
}
