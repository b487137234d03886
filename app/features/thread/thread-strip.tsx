import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Thread } from "#app/ui/data/thread.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import type { ThreadStripItem, ThreadStripModel } from "./thread-strip-model.ts";

/** What led to this and what came of it, at the top of the page; nothing where it stands alone. */
export function ThreadStrip({ strip }: { readonly strip: ThreadStripModel }) {
  const t = useTexts("thread");
  const wordsOf = useKnotWords();
  if (strip.items.length < 2) return null;
  return (
    <Thread
      label={t("strip.label")}
      items={strip.items.map((item) => ({
        ...wordsOf(item),
        ...(item.current ? { current: true } : {}),
        ...(item.href ? { href: item.href } : {}),
      }))}
    />
  );
}

function useKnotWords() {
  const t = useTexts("thread");
  const format = useFormat();
  const light = useGoalLight();
  const ownDetail = (item: ThreadStripItem): string => {
    if (item.measured) {
      return t("detail.measured", {
        raw: format.asWritten(item.measured.raw),
        year: String(item.measured.year),
      });
    }
    if (item.kind === "meeting" && item.on) return format.date(item.on);
    if (item.kind === "bearing") {
      return item.on ? t("detail.adopted", { date: format.date(item.on) }) : t("detail.draft");
    }
    const under = item.under ? t("detail.under", { title: item.under }) : "";
    return [item.by, under].filter(Boolean).join(" · ");
  };
  const titleOf = (item: ThreadStripItem): string => {
    if (item.kind === "contribution") return t("quote", { text: item.title });
    const [only, ...others] = item.statuses ?? [];
    if (!only) return item.title;
    if (others.length === 0 && only.count === 1) return light(only.status).label;
    return [only, ...others]
      .map(({ status, count }) => t("detail.status", { status: light(status).label, count }))
      .join(", ");
  };
  return (item: ThreadStripItem) => {
    const more = item.count > 1 ? t("detail.more", { count: item.count - 1 }) : "";
    const detail = [ownDetail(item), more].filter(Boolean).join(" · ");
    const year = item.year === undefined ? {} : { year: String(item.year) };
    return {
      kind: t(`kind.${item.kind}`, year),
      title: titleOf(item),
      ...(detail ? { detail } : {}),
    };
  };
}
