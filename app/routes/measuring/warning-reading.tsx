import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EarlyReadingForm } from "#app/features/indicators/early-warning/early-reading-form.tsx";
import { earlyReadingSchema } from "#app/features/indicators/early-warning/early-warning.schema.ts";
import { EarlyWarningHead } from "#app/features/indicators/early-warning/early-warning-head.tsx";
import { recordEarlyReading } from "#app/features/indicators/early-warning/record-early-reading.server.ts";
import { viewWarningToRead } from "#app/features/indicators/early-warning/view-early-warning.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("earlyWarnings", "read.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewWarningToRead(signedIn(args), idOf(args.params.warning)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.warning);
  const form = await parseForm(args.request, earlyReadingSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await recordEarlyReading(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.earlyWarning(id), "earlyWarnings.notice.read");
}

export default function WarningReadingRoute() {
  const warning = useLoaderData<typeof loader>();
  return (
    <>
      <EarlyWarningHead indicator={warning.indicator} title={warning.signal} />
      <EarlyReadingForm warning={warning} answer={useActionData<typeof action>()} />
    </>
  );
}
