import { can } from "#app/domain/permissions/can.ts";
import type { FrameModel } from "#app/features/frame/frame-model.ts";
import type { RequestContext } from "./request-context.ts";

export function frameOf(context: RequestContext, url: URL): FrameModel {
  const { signedIn } = context;
  const organisationId = signedIn?.organisation.id ?? "";
  return {
    locale: context.locale,
    pathname: url.pathname,
    isDemo: context.config.isDemo,
    notice: context.notice,
    person: signedIn && { name: signedIn.name, title: signedIn.title },
    organisation: signedIn && {
      name: signedIn.organisation.name,
      slug: signedIn.organisation.slug,
    },
    dataVersion: signedIn?.organisation.dataVersion ?? null,
    printed: {
      organisation: (context.publicOrganisation ?? signedIn?.organisation)?.name ?? null,
      on: context.today,
    },
    mayAdminister: signedIn
      ? can(signedIn.actor, "organisation.manage", { organisationId }) ||
        can(signedIn.actor, "person.manage", { organisationId })
      : false,
  };
}
