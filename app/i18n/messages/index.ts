import type { Locale } from "../locale.ts";
import type { Message } from "../message.ts";
import { da } from "./da/index.ts";
import { en } from "./en/index.ts";
import { nb } from "./nb/index.ts";
import { nn } from "./nn/index.ts";

/** Danish is the language the others are measured by: a key missing or unknown in another one does not compile. */
export type Catalog = {
  readonly [Concept in keyof typeof da]: { readonly [Key in keyof (typeof da)[Concept]]: Message };
};

export const catalogs: Record<Locale, Catalog> = { da, nb, nn, en };
