import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { UseCaseContext } from "#app/features/context.ts";
import { contextForUseCase, type RequestContext, type SignedIn } from "./request-context.ts";
import { signedOutMark } from "./signed-out.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "context">;

/** The use case's context for a page behind sign-in; others are led to the sign-in and back afterwards. */
export function signedIn({ request, context }: Args, formPostId?: string): UseCaseContext {
  return contextForUseCase(context.request, requireSignedIn({ request, context }), formPostId);
}

export function requireSignedIn({ request, context }: Args): SignedIn {
  if (context.request.signedIn) return context.request.signedIn;
  const { pathname, search } = new URL(request.url);
  const back =
    request.method === "GET" && pathname !== "/"
      ? `?til=${encodeURIComponent(pathname + search)}`
      : "";
  throw redirect(`/log-ind${back}`, { headers: { [signedOutMark]: "1" } });
}

export function requestOf({ context }: Pick<LoaderFunctionArgs, "context">): RequestContext {
  return context.request;
}
