import { describe, expect, test } from "vitest";
import { locales } from "#app/i18n/locale.ts";
import type { Message } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { readSources } from "./source.ts";

const sources = readSources().filter(
  (file) =>
    file.path.startsWith("app/") &&
    !file.path.startsWith("app/i18n/messages/") &&
    !file.path.includes(".test."),
);
const allText = sources.map((file) => file.text).join("\n");
const quoted = new Set([...allText.matchAll(/["'`]([\w.-]+)["'`]/g)].map((match) => match[1]));
const beginnings = [...allText.matchAll(/`([\w.-]+[.-])\$\{/g)].map((match) => match[1] ?? "");

const all = (locale: (typeof locales)[number]) =>
  Object.entries(catalogs[locale]).flatMap(([concept, messages]) =>
    Object.entries(messages as Record<string, Message>).map(([key, message]) => ({
      concept,
      key,
      message,
    })),
  );

describe("messages", () => {
  test.each(locales)("in %s leave no sentence empty", (locale) => {
    const empty = all(locale).filter(({ message }) =>
      formsOf(message).some((form) => form.trim() === ""),
    );
    expect(empty).toEqual([]);
  });

  test.each(locales.filter((locale) => locale !== "da"))(
    "in %s have the places of the Danish ones",
    (locale) => {
      const danish = new Map(
        all("da").map(({ concept, key, message }) => [`${concept}.${key}`, placesOf(message)]),
      );
      const other = all(locale)
        .filter(
          ({ concept, key, message }) => placesOf(message) !== danish.get(`${concept}.${key}`),
        )
        .map(({ concept, key }) => `${concept}.${key}`);
      expect(other).toEqual([]);
    },
  );

  test("are all used", () => {
    const unused = all("da")
      .filter(({ concept, key }) => !isUsed(concept, key))
      .map(({ concept, key }) => `${concept}.${key}`);
    expect(unused).toEqual([]);
  });

  test("are only looked up where they exist", () => {
    const keys = new Set(all("da").map(({ concept, key }) => `${concept}.${key}`));
    const notices = [
      ...allText.matchAll(/goOn\([^;]*?["'`]([a-zA-Z]+\.notice\.[\w.-]+)["'`]/gs),
    ].map((match) => match[1] ?? "");
    expect(notices.filter((notice) => !keys.has(notice))).toEqual([]);
  });
});

function isUsed(concept: string, key: string): boolean {
  // Codes of refusals become keys at run time; each is a code somewhere in the source.
  const code = concept === "errors" ? key : key.replace(/^error\./, "");
  return (
    quoted.has(key) ||
    quoted.has(code) ||
    quoted.has(`${concept}.${key}`) ||
    beginnings.some(
      (beginning) => key.startsWith(beginning) || `${concept}.${key}`.startsWith(beginning),
    )
  );
}

function formsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : [message.one, message.other];
}

function placesOf(message: Message): string {
  const places = formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []);
  return [...new Set(places)].sort().join(" ");
}
