import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editInstitutionType } from "#app/features/organisation/institution-type/edit-institution-type.server.ts";
import { editInstitutionTypeSchema } from "#app/features/organisation/institution-type/institution-type.schema.ts";
import { InstitutionTypeForm } from "#app/features/organisation/institution-type/institution-type-form.tsx";
import { viewInstitutionType } from "#app/features/organisation/institution-type/view-institution-types.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutionType(signedIn(args), idOf(args.params.type)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.type);
  const form = await parseForm(args.request, editInstitutionTypeSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editInstitutionType(context, id, form.value);
  if (result.ok) return goOn(paths.manageInstitutionTypes(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewInstitutionType(context, id))
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function InstitutionTypeRoute() {
  const type = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("type.edit.title")}
        title={type.name}
        under={[{ label: t("type.list.title"), href: paths.manageInstitutionTypes() }]}
      />
      <InstitutionTypeForm type={type} answer={answer} />
      <RetireForm
        action={paths.retireInstitutionType(type.id)}
        version={type.version}
        isRetired={type.retiredAt !== null}
        lead={t("type.retire.lead")}
        retireLabel={t("type.retire")}
        restoreLabel={t("type.restore")}
        use={type.use}
      />
    </>
  );
}
