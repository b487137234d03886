import { useTexts } from "#app/i18n/texts.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";
import type { InstitutionsOfType } from "./institution-choice.tsx";

/** Starts a new meeting with all institutions of one type marked, as model 1 asks. */
export function TypeShortcuts(props: {
  readonly types: readonly InstitutionsOfType[];
  readonly href: string;
  readonly chosen: string | null;
}) {
  const t = useTexts("dialogue");
  const own = props.types.flatMap((type) => {
    const count = type.institutions.filter((one) => one.committeeName === null).length;
    return count > 0 ? [{ ...type, count }] : [];
  });
  if (own.length === 0) return null;
  return (
    <div className="type-shortcuts">
      <p>{t("plan.shortcuts")}</p>
      <Tabs
        look="chips"
        label={t("plan.shortcuts")}
        items={own.map((type) => ({
          label: type.name,
          count: type.count,
          href: `${props.href}?type=${type.id}`,
          current: type.id === props.chosen,
        }))}
      />
    </div>
  );
}
