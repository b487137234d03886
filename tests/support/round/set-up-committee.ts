import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { visitChecked } from "#tests/support/accessible.ts";
import { expectNotice, field, fill, open, press } from "#tests/support/form.ts";
import type { Stage } from "./stage.ts";

/** The administration sets up a committee with an area, a type and two institutions of it. */
export async function setUpCommittee(stage: Stage) {
  const { committee, institution, other, institutionType } = stage;
  const page = await stage.as({ role: "administration" });
  await create(page, paths.newCommittee(), async () => {
    await fill(page, { Navn: committee.name, "Hvad udvalget har ansvar for": "Natur og klima." });
  });
  await create(page, paths.newArea(), async () => {
    await fill(page, { Navn: "Naturformidling" });
    await field(page, "Udvalg").selectOption({ label: committee.name });
  });
  await create(page, paths.newInstitutionType(), () => fill(page, { Navn: institutionType }));
  for (const { name } of [institution, other]) {
    await create(page, paths.newInstitution(), async () => {
      await fill(page, { Navn: name });
      await field(page, "Type").selectOption({ label: institutionType });
      await field(page, "Område").selectOption({ label: "Naturformidling" });
    });
  }
  await page.context().close();
}

/** The system administrator creates the people of the committee and gives them their roles. */
export async function appointPeople(stage: Stage) {
  const { committee, institution } = stage;
  const page = await stage.as({ role: "systemAdministrator" });
  await appoint(page, "Solveig Engmark", "Udvalgsformand", committee.name);
  await appoint(page, "Aksel Lundby", "Udvalgsmedlem", committee.name);
  await appoint(page, "Tora Hedegaard", "Institutionsleder", institution.name);
  await page.context().close();
}

async function appoint(page: Page, name: string, role: string, place: string) {
  const email = `${name.toLowerCase().replace(" ", ".")}@fjordby.example`;
  await create(page, paths.newPerson(), () => fill(page, { Navn: name, "E-mail": email }));
  if (!(await page.getByRole("link", { name: "Giv en rolle" }).isVisible())) {
    await open(page, `${paths.managePersons()}?q=${encodeURIComponent(email)}`);
    await page.getByRole("link", { name }).click();
  }
  await page.getByRole("link", { name: "Giv en rolle" }).click();
  await page.getByRole("radio", { name: role }).check();
  await field(page, "Gælder for").selectOption({ label: place });
  await press(page, "Giv rollen");
  await expectNotice(page, "Rollen er givet");
}

async function create(page: Page, path: string, write: () => Promise<void>) {
  await visitChecked(page, path, /^Opret/);
  await write();
  await press(page, "Opret");
  await expectNotice(page, "Oprettet.");
}
