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

  // overview
  route("udvalg/:committee/:year", "routes/overview/committee-round.tsx"),
  route("institutioner", "routes/institutions/institutions.tsx"),
  route("institutioner/:institution", "routes/institutions/institution.tsx"),

  // cycle: rounds and steps

  // cycle: knowledge

  // cycle: dialogue

  // cycle: bearings and the thread

  // cycle: goals

  // cycle: follow-up

  // institutions and indicators
  route("indikatorer", "routes/indicators/indicators.tsx"),
  route("indikatorer/ny", "routes/indicators/indicator-new.tsx"),
  route("indikatorer/:indicator", "routes/indicators/indicator.tsx"),
  route("indikatorer/:indicator/rediger", "routes/indicators/indicator-edit.tsx"),
  route("indikatorer/:indicator/udgaa", "routes/indicators/indicator-retire.ts"),
  route("indikatorer/:indicator/maaltal", "routes/indicators/indicator-target.tsx"),
  route("indikatorer/:indicator/maaling", "routes/indicators/indicator-measurement.tsx"),
  route("institutioner/:institution/indikatorer", "routes/indicators/institution-indicators.tsx"),
  route(
    "institutioner/:institution/indikatorer/ny",
    "routes/indicators/institution-indicator-new.tsx",
  ),

  // public
  route("offentlig/:organisation", "routes/public/organisation.tsx"),
  route("offentlig/:organisation/maal/:goal", "routes/public/goal.tsx"),

  // resources
  route("filer/:file", "routes/resources/file.ts"),
  route("health", "routes/resources/health.ts"),
  route("fejl/:problem", "routes/problem.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
