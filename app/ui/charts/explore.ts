import type { ExploreData } from "./explore-data.ts";

/**
 * Lets a chart be opened to look closer: values under the pointer, and a range one can narrow. The drawing that
 * does it is fetched when it is first asked for.
 */
export default function attach(element: HTMLElement): void {
  const button = element.querySelector<HTMLButtonElement>("[data-explore]");
  const source = element.querySelector<HTMLScriptElement>('script[type="application/json"]');
  const drawing = element.querySelector<HTMLElement>(".chart-drawing");
  if (!button || !source || !drawing) return;
  const data = JSON.parse(source.textContent ?? "{}") as ExploreData;
  const openWords = button.textContent;
  let stage: HTMLElement | null = null;
  const show = (opens: boolean) => {
    if (stage) stage.hidden = !opens;
    drawing.hidden = opens;
    button.textContent = opens ? data.words.close : openWords;
    button.setAttribute("aria-expanded", String(opens));
  };
  button.hidden = false;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", async () => {
    if (stage) return show(stage.hidden);
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    try {
      const { drawExplored } = await import("./explored-chart.tsx");
      stage = stageAfter(drawing);
      show(true);
      drawExplored(stage, data);
    } finally {
      button.ariaBusy = null;
    }
  });
}

function stageAfter(drawing: HTMLElement): HTMLElement {
  const stage = document.createElement("div");
  stage.className = "chart-stage";
  drawing.after(stage);
  return stage;
}
