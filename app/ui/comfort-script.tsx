import { createContext, useContext } from "react";

const ComfortScriptContext = createContext<string | null>(null);

export const ComfortScriptProvider = ComfortScriptContext.Provider;

/**
 * The page's only script: a small module that loads a comfort where an element asks for one. Everything
 * works without it.
 */
export function ComfortScript() {
  const source = useContext(ComfortScriptContext);
  return source ? <script type="module" src={source} /> : null;
}
