import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the app on one page. Routes are thin; what they show lives in `features`. */
export default [
  index("routes/home.tsx"),

  // session
  route("log-ind", "routes/session/sign-in.tsx"),
  route("log-ind/demo", "routes/session/sign-in-demo.tsx"),
  route("log-ud", "routes/session/sign-out.tsx"),
  route("sprog", "routes/session/language.tsx"),

  // administration
  route("administration", "routes/administration/overview.tsx"),
  route("administration/valgperioder", "routes/administration/council-terms.tsx"),
  route("administration/valgperioder/ny", "routes/administration/council-term-new.tsx"),
  route("administration/valgperioder/:term", "routes/administration/council-term.tsx"),
  route("administration/valgperioder/:term/udgaa", "routes/administration/council-term-retire.ts"),

  // cycle: rounds and steps

  // cycle: knowledge

  // cycle: dialogue

  // cycle: bearings and the thread

  // cycle: goals

  // cycle: follow-up

  // institutions and indicators

  // public

  // resources
  route("filer/:file", "routes/resources/file.ts"),
  route("health", "routes/resources/health.ts"),
  route("fejl/:problem", "routes/problem.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
