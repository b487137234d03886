import { expect, type Locator, type Page } from "@playwright/test";

/** Further than any page of the app has things to tab to. */
const farthest = 250;

/** Moves the focus forward with Tab until it stands on the thing, and expects to see where it is. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeAttached();
  const before = await lookOf(target);
  for (let step = 0; step < farthest; step++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await lookOf(target), `the focus is seen on ${target}`).not.toBe(before);
      return;
    }
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Goes to a control and types over what stands in it. */
export async function type(page: Page, target: Locator, words: string) {
  await tabTo(page, target);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(words);
}

/** Goes to a button or a link and presses Enter on it. */
export async function enter(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a box and ticks it with the space bar. */
export async function tick(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Space");
  await expect(target).toBeChecked();
}

/** What makes the focus seen: an outline or a shadow on the thing or its row, another ground, or that it comes forth. */
function lookOf(target: Locator) {
  return target.evaluate((element) =>
    [element, element.parentElement ?? element]
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::after")])
      .flatMap((style) => [
        `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
        ...[style.boxShadow, style.backgroundColor, style.borderColor],
        ...[style.clipPath, style.position],
      ])
      .join(" | "),
  );
}
