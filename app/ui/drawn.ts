import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/**
 * A part of a page as it is sent, for a loader to hand on in place of a thousand rows: what a loader hands on as objects is
 * written out twice more on its way into the page.
 */
export function drawn(element: ReactElement): string {
  return renderToStaticMarkup(element);
}
