export function loader() {
  throw new Response("not-found", { status: 404 });
}

export function action() {
  return loader();
}

export default function NotFoundRoute() {
  return null;
}
