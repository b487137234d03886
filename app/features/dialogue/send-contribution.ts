const part = "[data-part='contributions']";

/**
 * Posts the form as the browser would, and takes the list of contributions and the page's version from the
 * page that answers. Where the answer is another page, such as the sign-in, nothing has been sent.
 */
export async function sendContribution(
  action: string,
  body: FormData,
): Promise<"sent" | "refused" | "failed"> {
  const response = await fetch(action, { method: "POST", body }).catch(() => null);
  if (!response) return "failed";
  if (response.status === 400) return "refused";
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const list = page.querySelector(part);
  if (!response.ok || !list) return "failed";
  document.querySelector(part)?.replaceWith(list);
  const version = page.querySelector<HTMLInputElement>("input[name='pageVersion']")?.value;
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name='pageVersion']")) {
    input.value = version ?? input.value;
  }
  return "sent";
}
