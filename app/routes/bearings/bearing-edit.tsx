import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editBearingSchema } from "#app/features/bearings/bearing.schema.ts";
import { EditBearingForm } from "#app/features/bearings/bearing-form.tsx";
import { editBearing } from "#app/features/bearings/edit-bearing.server.ts";
import { StepClosed } from "#app/features/bearings/step-closed.tsx";
import { ThemeQuotes } from "#app/features/bearings/theme-quotes.tsx";
import { viewBearingToEdit } from "#app/features/bearings/view-bearing-form.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Columns } from "#app/ui/layout/columns.tsx";

export const meta = pageTitle("bearings", "edit.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBearingToEdit(signedIn(args), idOf(args.params.bearing)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.bearing);
  const form = await parseForm(args.request, editBearingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editBearing(context, id, form.value);
  if (result.ok) return goOn(paths.bearing(id), "bearings.notice.saved");
  const isCollision = result.refusal.code === "changed-meanwhile";
  const theirs = isCollision ? pageOf(await viewBearingToEdit(context, id)).values : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function EditBearingRoute() {
  const { frame, bearing, isOpen, isDraft, themes, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("bearings");
  const title = isDraft ? t("edit.title") : t("edit.version.title");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={title}
        below={[{ label: bearing.title, href: paths.bearing(bearing.id) }, { label: title }]}
      />
      {!isOpen && <StepClosed frame={frame} />}
      {(isOpen || answer) && (
        <Columns aside={<ThemeQuotes themes={themes} chosen={values.themeIds} />}>
          <EditBearingForm
            isDraft={isDraft}
            themes={themes}
            version={bearing.version}
            values={values}
            answer={answer}
          />
        </Columns>
      )}
    </>
  );
}
