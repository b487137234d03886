import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { selectionSchema } from "#app/features/import-export/import-form.schema.ts";
import { addSelection, viewStatistics } from "#app/features/import-export/importing.server.ts";
import { StatisticsForm } from "#app/features/import-export/statistics-form.tsx";
import { StatisticsSelections } from "#app/features/import-export/statistics-selections.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { PageHead } from "#app/ui/layout/page-head.tsx";

export const meta = pageTitle("imports", "statistics.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewStatistics(signedIn(args), idOf(args.params.batch)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = await parseForm(args.request, selectionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await addSelection(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.importStatistics(id));
}

export default function ImportStatisticsRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("imports");
  return (
    <>
      <PageHead
        title={t("statistics.title")}
        kicker={page.head.label}
        lead={t("statistics.lead")}
      />
      <StatisticsForm page={page} answer={useActionData<typeof action>()} />
      <StatisticsSelections page={page} />
    </>
  );
}
