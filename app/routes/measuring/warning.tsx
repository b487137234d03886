import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editEarlyWarningSchema } from "#app/features/indicators/early-warning/early-warning.schema.ts";
import { EarlyWarningHead } from "#app/features/indicators/early-warning/early-warning-head.tsx";
import { EarlyWarningPage } from "#app/features/indicators/early-warning/early-warning-page.tsx";
import { editEarlyWarning } from "#app/features/indicators/early-warning/edit-early-warning.server.ts";
import { viewEarlyWarning } from "#app/features/indicators/early-warning/view-early-warning.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.signal);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewEarlyWarning(signedIn(args), idOf(args.params.warning)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.warning);
  const form = await parseForm(args.request, editEarlyWarningSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editEarlyWarning(context, id, form.value);
  if (result.ok) return goOn(paths.earlyWarning(id), "earlyWarnings.notice.saved");
  if (result.refusal.code !== "changed-meanwhile") {
    return formRefused(form.submission, result.refusal);
  }
  const { signal, unit, threshold, ownerId } = pageOf(await viewEarlyWarning(context, id));
  return formRefused(form.submission, result.refusal, { signal, unit, threshold, ownerId });
}

export default function WarningRoute() {
  const warning = useLoaderData<typeof loader>();
  return (
    <>
      <EarlyWarningHead indicator={warning.indicator} title={warning.signal} />
      <EarlyWarningPage warning={warning} answer={useActionData<typeof action>()} />
    </>
  );
}
