import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { ComfortScriptProvider } from "#app/ui/comfort-script.tsx";

/**
 * Renders a page whole, as the document it stays: nothing in it waits, and no script takes it over, so it needs neither a
 * stream nor the marks React would find its way by.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const { locale } = context.request;
  const page = renderToStaticMarkup(
    <TextsProvider value={{ locale, catalog: catalogs[locale] }}>
      <ComfortScriptProvider value={remix.manifest.entry.module}>
        <RemixServer context={remix} url={request.url} />
      </ComfortScriptProvider>
    </TextsProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  return new Response(`<!DOCTYPE html>${page}`, {
    headers,
    status: statusOfProblem(remix) ?? status,
  });
}

/**
 * The status of the problem a page shows instead of itself. After a posted form the form's own status would stand
 * there, as if the page had been shown.
 */
function statusOfProblem({ staticHandlerContext: { errors } }: EntryContext): number | undefined {
  return Object.values(errors ?? {}).find(isRouteErrorResponse)?.status;
}
