/** A path of this app to go on to; anything that could lead elsewhere becomes the front page. */
export function ownPath(wish: string | null | undefined): string {
  if (!wish || !/^\/(?![/\\])[\w\-./?=&%+]*$/.test(wish)) return "/";
  return wish;
}
