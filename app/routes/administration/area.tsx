import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editAreaSchema } from "#app/features/organisation/area/area.schema.ts";
import { AreaForm } from "#app/features/organisation/area/area-form.tsx";
import { editArea } from "#app/features/organisation/area/edit-area.server.ts";
import { viewArea } from "#app/features/organisation/area/view-areas.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.area.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewArea(signedIn(args), idOf(args.params.area)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.area);
  const form = await parseForm(args.request, editAreaSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editArea(context, id, form.value);
  if (result.ok) return goOn(paths.manageAreas(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewArea(context, id)).area : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function AreaRoute() {
  const { area, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("area.edit.title")}
        title={area.name}
        under={[{ label: t("area.list.title"), href: paths.manageAreas() }]}
      />
      <AreaForm area={area} {...choices} answer={answer} />
      <RetireForm
        action={paths.retireArea(area.id)}
        version={area.version}
        isRetired={area.retiredAt !== null}
        lead={t("area.retire.lead")}
        retireLabel={t("area.retire")}
        restoreLabel={t("area.restore")}
        use={area.use}
      />
    </>
  );
}
