import type { Browser, Page } from "@playwright/test";
import type { App } from "#tests/support/app.ts";
import type { Who } from "#tests/support/demo-people.ts";
import { pageAs } from "#tests/support/open-goals.ts";

/** Where the round is played: a committee that is set up by the play itself. */
export type Stage = {
  readonly app: App;
  readonly committee: { readonly name: string; readonly slug: string };
  readonly institution: { readonly name: string; readonly slug: string };
  readonly other: { readonly name: string };
  readonly institutionType: string;
  /** The year of the round, which is the year it is played in, so that its results can be measured. */
  readonly year: number;
  /** A page of its own for whoever holds the role; the session is opened anew. */
  readonly as: (who: Who) => Promise<Page>;
};

export function setStage(app: App, browser: Browser): Stage {
  return {
    app,
    committee: { name: "Natur- og Klimaudvalget", slug: "natur-og-klimaudvalget" },
    institution: { name: "Naturskolen Engen", slug: "naturskolen-engen" },
    other: { name: "Naturskolen Fjorden" },
    institutionType: "Naturskole",
    year: new Date().getFullYear(),
    as: (who) => pageAs(app, browser, who),
  };
}
