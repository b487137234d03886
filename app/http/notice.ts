/**
 * A notice travels from the page that did something to the page that tells it, in a cookie that lives
 * a moment and names a message key: `goals.notice.submitted`.
 */
export const noticeCookie = "pejling-besked";

export function noticeHeader(key: string): string {
  return `${noticeCookie}=${encodeURIComponent(key)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=20`;
}

export const noticeGone = `${noticeCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
