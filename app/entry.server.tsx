import { PassThrough } from "node:stream";
import type { AppLoadContext } from "@remix-run/node";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { ComfortScriptProvider } from "#app/ui/comfort-script.tsx";

const renderLimit = 4_000;

/** Renders a page whole before it is sent: no page streams, so its length and tag are known. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { locale } = context.request;
  return new Promise((resolve, reject) => {
    let answerStatus = statusOfProblem(remix) ?? status;
    const { pipe, abort } = renderToPipeableStream(
      <TextsProvider value={{ locale, catalog: catalogs[locale] }}>
        <ComfortScriptProvider value={remix.manifest.entry.module}>
          <RemixServer context={remix} url={request.url} abortDelay={renderLimit} />
        </ComfortScriptProvider>
      </TextsProvider>,
      {
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", locale);
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: answerStatus }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError() {
          answerStatus = 500;
        },
      },
    );
    const timer = setTimeout(abort, renderLimit);
  });
}

/**
 * The status of the problem a page shows instead of itself. After a posted form the form's own status would stand
 * there, as if the page had been shown.
 */
function statusOfProblem({ staticHandlerContext: { errors } }: EntryContext): number | undefined {
  return Object.values(errors ?? {}).find(isRouteErrorResponse)?.status;
}
