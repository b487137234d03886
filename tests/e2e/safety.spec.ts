import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { findValue } from "#tests/support/demo-people.ts";

const newTerm = "/administration/valgperioder/ny";

test.describe("the door", () => {
  test("a form from another site is refused, and nothing is changed", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    const before = findValue(app.databaseFile, "select count(*) || '' from councilTerm");
    const form = { name: "Fra et andet sted", startsOn: "2040-01-01", endsOn: "2043-12-31" };
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: app.url, "sec-fetch-site": "cross-site" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
      {},
    ]) {
      const response = await page
        .context()
        .request.post(app.url + newTerm, { form, headers, maxRedirects: 0 });
      expect(response.status()).toBe(403);
      expect(await response.text()).toContain("Formularen kom fra en anden side");
    }
    expect(findValue(app.databaseFile, "select count(*) || '' from councilTerm")).toBe(before);
  });

  test("a body above the limit is refused in the reader's language", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    const response = await page.context().request.post(app.url + newTerm, {
      headers: { origin: app.url },
      form: { name: "x".repeat(2_000_000), startsOn: "2040-01-01", endsOn: "2043-12-31" },
    });
    expect(response.status()).toBe(413);
    expect(await response.text()).toContain("Det er for stort til at blive sendt");
  });

  test("pages carry a strict policy, no inline script and no trace of the server", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    const response = await page.goto(app.url);
    const headers = response?.headers() ?? {};
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(await page.locator("script:not([src])").count()).toBe(0);
    expect(await page.locator("[style]").count()).toBe(0);
  });

  test("an unchanged page is not sent again, and a changed one is never stale", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    const request = page.context().request;
    const first = await request.get(`${app.url}/administration/valgperioder`);
    const tag = first.headers().etag ?? "";
    const again = await request.get(`${app.url}/administration/valgperioder`, {
      headers: { "if-none-match": tag },
    });
    expect(again.status()).toBe(304);
    await request.post(app.url + newTerm, {
      headers: { origin: app.url },
      form: { name: "Byrådsperiode 2030–2033", startsOn: "2030-01-01", endsOn: "2033-12-31" },
    });
    const changed = await request.get(`${app.url}/administration/valgperioder`, {
      headers: { "if-none-match": tag },
    });
    expect(changed.status()).toBe(200);
    expect(await changed.text()).toContain("Byrådsperiode 2030–2033");
  });

  test("a session that has ended opens nothing", async ({ app, page, signInAs }) => {
    await signInAs(page, { role: "administration" });
    const cookies = await page.context().cookies();
    await page.goto(app.url);
    await page.context().request.post(`${app.url}/log-ud`, { headers: { origin: app.url } });
    await page.context().addCookies(cookies);
    await page.goto(`${app.url}/administration/valgperioder`);
    await expect(page).toHaveURL(/log-ind/);
  });

  test("a session that ends in the middle of a form loses no words, and leads back to it", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    await page.goto(app.url + newTerm);
    await page.getByLabel("Navn").fill("Byrådsperiode, skrevet længe");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Opret" }).click();
    await expect(page.getByRole("status")).toContainText("Du var logget ud");
    await expect(page.getByLabel("Det, du skrev")).toHaveValue("Byrådsperiode, skrevet længe");
    await expectAccessible(page);
    await page.locator(".demo-person").first().click();
    await expect(page).toHaveURL(app.url + newTerm);
  });

  test("the sign-in leads back only to this app", async ({ app, page }) => {
    for (const wish of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
    ]) {
      await page.goto(`${app.url}/log-ind?til=${encodeURIComponent(wish)}`);
      await expect(page.locator('form:has(input[type="email"]) [name="til"]')).toHaveValue("/");
      await expect(page.locator('form:has(.demo-person) [name="til"]')).toHaveValue("/");
    }
  });
});

test.describe("a form", () => {
  test("keeps what was typed and says what is wrong at the field", async ({
    app,
    page,
    signInAs,
  }) => {
    await signInAs(page, { role: "administration" });
    await page.goto(app.url + newTerm);
    await page.locator("main form").evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await page.getByLabel("Navn").fill("x".repeat(10_000));
    await page.getByRole("button", { name: "Opret" }).click();
    await expect(page.getByRole("alert")).toContainText("Navn: Højst 120 tegn");
    await expect(page.getByLabel("Navn")).toHaveValue("x".repeat(10_000));
    await expect(page.getByLabel("Navn")).toHaveAttribute("aria-invalid", "true");
  });

  test("posted twice is carried out once", async ({ app, page, signInAs }) => {
    await signInAs(page, { role: "administration" });
    await page.goto(app.url + newTerm);
    const pageVersion = await page.locator('input[name="pageVersion"]').first().inputValue();
    const form = {
      pageVersion,
      name: "Byrådsperiode 2030–2033",
      startsOn: "2030-01-01",
      endsOn: "2033-12-31",
    };
    for (let time = 0; time < 2; time++) {
      const response = await page
        .context()
        .request.post(app.url + newTerm, { form, headers: { origin: app.url } });
      expect(response.ok()).toBe(true);
    }
    const count = findValue(
      app.databaseFile,
      "select count(*) || '' from councilTerm where name = 'Byrådsperiode 2030–2033'",
    );
    expect(count).toBe("1");
  });

  test("shows HTML as the letters it is typed with", async ({ app, page, signInAs }) => {
    const hostile = `<script>document.title="caught"</script><img src=x onerror=alert(1)>`;
    await signInAs(page, { role: "administration" });
    await page.goto(app.url + newTerm);
    await page.getByLabel("Navn").fill(hostile);
    await page.getByLabel("Første dag").fill("2030-01-01");
    await page.getByLabel("Sidste dag").fill("2033-12-31");
    await page.getByRole("button", { name: "Opret" }).click();
    await expect(page.getByText(hostile)).toBeVisible();
    expect(await page.title()).not.toBe("caught");
  });

  test("edited by two people shows the later one both texts", async ({
    app,
    browser,
    page,
    signInAs,
  }) => {
    const term = findValue(
      app.databaseFile,
      "select councilTerm.id from councilTerm join organisation on organisation.id = organisationId where slug = 'fjordby'",
    );
    const other = await browser.newPage();
    await signInAs(page, { role: "administration" });
    await signInAs(other, { role: "systemAdministrator" });
    const address = `${app.url}/administration/valgperioder/${term}`;
    await page.goto(address);
    await other.goto(address);
    await other.getByLabel("Navn").fill("Den anden skrev først");
    await other.getByRole("button", { name: "Gem" }).click();
    await page.getByLabel("Navn").fill("Jeg skrev bagefter");
    await page.getByRole("button", { name: "Gem" }).click();
    const conflict = page.getByRole("alert");
    await expect(conflict).toContainText("Den anden skrev først");
    await expect(conflict).toContainText("Jeg skrev bagefter");
    await page.getByRole("button", { name: "Gem" }).click();
    await expect(page.getByRole("link", { name: "Jeg skrev bagefter" })).toBeVisible();
  });
});
