/** A comfort makes something that works without scripts handier where scripts run. */
type Comfort = { default: (element: HTMLElement) => void };

const comforts: Readonly<Record<string, () => Promise<Comfort>>> = {
  contribution: () => import("#app/features/dialogue/contribution.comfort.ts"),
  "item-clock": () => import("#app/features/dialogue/item-clock.comfort.ts"),
  "theme-board": () => import("#app/features/dialogue/theme-board.comfort.ts"),
  "select-all": () => import("#app/ui/select-all.comfort.ts"),
  "measuring-grid": () => import("#app/features/indicators/measuring/measuring-grid.comfort.ts"),
  sortable: () => import("#app/ui/sortable.comfort.ts"),
  "grid-keys": () => import("#app/ui/data/grid-keys.comfort.ts"),
  remarks: () => import("#app/features/indicators/quality/remarks.comfort.ts"),
  "target-readings": () => import("#app/features/indicators/target-readings.comfort.ts"),
  chart: () => import("#app/ui/charts/explore.ts"),
  "draft-keeper": () => import("#app/ui/controls/draft-keeper.comfort.ts"),
};

/** What reads words while they are typed is fetched once somebody is about to type. */
const whileTyping: ReadonlySet<string> = new Set(["remarks", "target-readings"]);

for (const element of document.querySelectorAll<HTMLElement>("[data-comfort]")) {
  const name = element.dataset.comfort ?? "";
  const attach = () => void comforts[name]?.().then((comfort) => comfort.default(element));
  const form = whileTyping.has(name) ? element.closest("form") : null;
  if (form && !form.contains(document.activeElement)) {
    form.addEventListener("focusin", attach, { once: true });
  } else attach();
}
