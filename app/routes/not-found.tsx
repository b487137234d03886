export function loader() {
  throw new Response("not-found", { status: 404 });
}

export const action = loader;

export default function NotFoundRoute() {
  return null;
}
