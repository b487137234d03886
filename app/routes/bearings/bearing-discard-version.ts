import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { discardVersionSchema } from "#app/features/bearings/bearing.schema.ts";
import { discardBearingVersion } from "#app/features/bearings/discard-bearing-version.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.bearing(idOf(params.bearing)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.bearing);
  const form = validForm(await parseForm(args.request, discardVersionSchema));
  pageOf(await discardBearingVersion(signedIn(args, form.postId), id, form.value));
  return goOn(paths.bearing(id), "bearings.notice.discarded");
}
