import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { FrameModel } from "#app/features/frame/frame-model.ts";
import { PageFrame } from "#app/features/frame/page-frame.tsx";
import { ProblemPage } from "#app/features/frame/problem-page.tsx";
import { frameOf } from "#app/http/frame.ts";
import { noticeGone } from "#app/http/notice.ts";
import { useLocale } from "#app/i18n/texts.tsx";
import { ComfortScript } from "#app/ui/comfort-script.tsx";
import { fontUrl } from "#app/ui/font.ts";
import stylesheet from "#app/ui/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: fontUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  const frame = frameOf(context.request, new URL(request.url));
  return data(frame, frame.notice ? { headers: { "Set-Cookie": noticeGone } } : {});
}

export function Layout({ children }: { children: React.ReactNode }) {
  const locale = useLocale();
  const frame = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <PageFrame frame={frame ?? emptyFrame(locale)}>{children}</PageFrame>
        <ComfortScript />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const answer = isRouteErrorResponse(error) ? error : { status: 500, data: "" };
  return <ProblemPage status={answer.status} code={String(answer.data)} />;
}

function emptyFrame(locale: FrameModel["locale"]): FrameModel {
  return {
    locale,
    pathname: "/",
    isDemo: false,
    notice: null,
    person: null,
    organisation: null,
    dataVersion: null,
    printed: null,
    mayAdminister: false,
  };
}
