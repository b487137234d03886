import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const css = readFileSync(fileURLToPath(new URL("./theme.css", import.meta.url)), "utf8");
const darkAt = css.indexOf("prefers-color-scheme: dark");
const modes = { light: colours(css.slice(0, darkAt)), dark: colours(css.slice(darkAt)) };

const texts = [
  ["ink", "paper"],
  ["ink", "sheet"],
  ["ink", "blue-wash"],
  ["ink", "yellow-wash"],
  ["ink", "red-wash"],
  ["ink", "green-wash"],
  ["ink-soft", "paper"],
  ["ink-soft", "sheet"],
  ["ink-soft", "shade"],
  ["ink-soft", "blue-wash"],
  ["blue", "paper"],
  ["blue", "sheet"],
  ["blue", "blue-wash"],
  ["on-blue", "blue"],
  ["on-blue", "blue-deep"],
  ["green-ink", "paper"],
  ["green-ink", "green-wash"],
  ["yellow-ink", "paper"],
  ["yellow-ink", "yellow-wash"],
  ["red-ink", "paper"],
  ["red-ink", "red-wash"],
  ["grey-ink", "paper"],
] as const;

const shapes = [
  ["green", "paper"],
  ["yellow", "paper"],
  ["red", "paper"],
  ["grey", "paper"],
  ["line-strong", "paper"],
  ["line-strong", "sheet"],
  ["on-light", "green"],
  ["on-light", "red"],
  ["on-light", "yellow"],
  ["yellow", "yellow-wash"],
  ["red", "red-wash"],
] as const;

describe.each(Object.entries(modes))("contrast in %s mode", (_, colour) => {
  it.each(texts)("text: %s on %s", (front, back) => {
    expect(contrast(colour[front], colour[back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("shape: %s on %s", (front, back) => {
    expect(contrast(colour[front], colour[back])).toBeGreaterThanOrEqual(3);
  });
});

function colours(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [low = 0, high = 0] = [luminance(one ?? ""), luminance(other ?? "")].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
