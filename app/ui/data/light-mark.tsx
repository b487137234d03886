import type { Shape } from "./light.ts";
import { lightDrawings } from "./light-drawings.ts";

/** Only the shape of a light, for places where its word stands beside it. */
export function LightMark({ shape }: { readonly shape: Shape }) {
  return (
    <svg
      className="light-mark"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawings are constants
      dangerouslySetInnerHTML={{ __html: lightDrawings[shape] }}
    />
  );
}
