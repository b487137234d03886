import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireSignedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader(args: LoaderFunctionArgs) {
  requireSignedIn(args);
  return redirect(paths.councilTerms());
}

export default function AdministrationRoute() {
  return null;
}
