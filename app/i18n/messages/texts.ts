import type { Message } from "../message.ts";

/** The same keys as the Danish texts of a concept, no more and no fewer. */
export type Texts<Danish> = { readonly [Key in keyof Danish]: Message };
