import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BriefHead } from "#app/features/dialogue/brief-head.tsx";
import { DialogueBrief } from "#app/features/dialogue/dialogue-brief.tsx";
import { viewDialogueBrief } from "#app/features/dialogue/view-dialogue-brief.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = ({ data }: { data?: { institution: { name: string } } | undefined }) =>
  titleOf(data?.institution.name);

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, institution } = args.params;
  return pageOf(await viewDialogueBrief(signedIn(args), idOf(meeting), idOf(institution)));
}

export default function DialogueBriefRoute() {
  const brief = useLoaderData<typeof loader>();
  return (
    <article className="brief">
      <BriefHead brief={brief} />
      <DialogueBrief brief={brief} />
    </article>
  );
}
