import { createContext, useContext } from "react";

const PageVersionContext = createContext<number | null>(null);

export const PageVersionProvider = PageVersionContext.Provider;

/**
 * The state of the data that a page shows, carried by every form on it: the same form posted twice from
 * the same page is known by it and carried out once.
 */
export function PageVersionField() {
  const version = useContext(PageVersionContext);
  return version === null ? null : <input type="hidden" name="pageVersion" value={version} />;
}
