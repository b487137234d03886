import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InstitutionPage } from "#app/features/institutions/institution-page.tsx";
import { viewInstitution } from "#app/features/institutions/view-institution.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitution(signedIn(args), idOf(args.params.institution)));
}

export default function InstitutionRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("institutions");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[{ label: t("list.title"), href: paths.institutions() }, { label: model.name }]}
          />
        }
        title={model.name}
        meta={
          <Meta
            items={[
              model.typeName,
              model.district,
              model.committee && (
                <a key="committee" href={paths.committee(model.committee.slug)}>
                  {model.committee.name}
                </a>
              ),
            ]}
          />
        }
      />
      <InstitutionPage model={model} />
    </>
  );
}
