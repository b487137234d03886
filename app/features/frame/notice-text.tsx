import type { Catalog } from "#app/i18n/messages/index.ts";
import { useMessage } from "#app/i18n/texts.tsx";

/** A notice's message key, `bearings.notice.adopted`, as a sentence; an unknown key says nothing. */
export function NoticeText({ notice }: { notice: string }) {
  const [concept = "", ...rest] = notice.split(".");
  return useMessage(concept as keyof Catalog, rest.join("."));
}
