import type { LoaderFunctionArgs } from "@remix-run/node";
import type { UseCaseContext } from "#app/features/context.ts";
import { problem } from "./answer.ts";
import { contextForPublic, type PublicOrganisation } from "./request-context.ts";

/** The use case's context for a public page; an organisation that is not there is a page not found. */
export function publicVisitor({ context }: Pick<LoaderFunctionArgs, "context">): {
  readonly context: UseCaseContext;
  readonly organisation: PublicOrganisation;
} {
  const { request } = context;
  if (!request.publicOrganisation) throw problem({ code: "not-found" });
  return {
    context: contextForPublic(request, request.publicOrganisation),
    organisation: request.publicOrganisation,
  };
}
