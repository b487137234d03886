import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { viewBearingHead } from "#app/features/bearings/view-bearing.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { loadThreadOfBearing } from "#app/features/thread/load-thread-of-bearing.server.ts";
import { ThreadDrawing } from "#app/features/thread/thread-drawing.tsx";
import { ThreadText } from "#app/features/thread/thread-text.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.thread.bearing.title);

export async function loader(args: LoaderFunctionArgs) {
  const context = signedIn(args);
  const id = idOf(args.params.bearing);
  const { frame } = pageOf(await viewBearingHead(context, id));
  return { frame, thread: pageOf(await loadThreadOfBearing(context, id)) };
}

export default function BearingThreadRoute() {
  const { frame, thread } = useLoaderData<typeof loader>();
  const t = useTexts("thread");
  const { id, title } = thread.bearing;
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("page.title", { title })}
        lead={t("page.lead")}
        below={[{ label: title, href: paths.bearing(id) }, { label: t("page.place") }]}
      />
      <ThreadDrawing thread={thread} />
      <ThreadText thread={thread} />
    </>
  );
}
