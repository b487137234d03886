import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insertFile } from "#app/features/documents/file.repository.server.ts";
import { openFile } from "#app/features/documents/open-file.server.ts";
import { readUpload } from "#app/features/documents/read-upload.server.ts";
import { loader } from "#app/routes/resources/file.ts";
import { makeWorld, now, type World } from "#tests/support/world.ts";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const executable = Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00"), Buffer.alloc(400)]);
const bytes = (content: Buffer | string, name: string) =>
  new File([typeof content === "string" ? content : new Uint8Array(content)], name);

describe("a posted file", () => {
  test.each([
    ["a PDF", bytes(pdf, "Trivsel.pdf"), "application/pdf"],
    ["a picture", bytes(png, "skole.PNG"), "image/png"],
    ["figures in UTF-8", bytes("År;Andel\n2027;82,5\n", "tal.csv"), "text/csv"],
    [
      "text in Windows-1252",
      bytes(Buffer.from("R\xf8d gr\xf8d\r\n", "latin1"), "a.txt"),
      "text/plain",
    ],
  ])("%s is taken in", async (_, file, mediaType) => {
    const result = await readUpload(file);
    expect(result).toMatchObject({ ok: true, value: { mediaType, size: file.size } });
  });

  test.each([
    ["an executable renamed to .pdf", bytes(executable, "rapport.pdf"), "file-not-what-it-says"],
    ["an executable", bytes(executable, "setup.exe"), "file-type-not-allowed"],
    ["a page", bytes("<script>1</script>", "side.html"), "file-type-not-allowed"],
    ["a picture called .pdf", bytes(png, "skole.pdf"), "file-not-what-it-says"],
    ["a picture called .txt", bytes(png, "skole.txt"), "file-not-what-it-says"],
    ["text with a zero byte", bytes("a\0b", "a.txt"), "file-not-what-it-says"],
    [
      "a zip called .docx",
      bytes(Buffer.from("PK\x03\x04 nonsense"), "a.docx"),
      "file-not-what-it-says",
    ],
    ["an empty one", bytes("", "a.txt"), "file-empty"],
    ["one without an ending", bytes(pdf, "rapport"), "file-type-not-allowed"],
    ["one above 10 MB", bytes(Buffer.alloc(10 * 1024 * 1024 + 1), "a.pdf"), "file-too-large"],
  ])("%s is refused", async (_, file, code) => {
    expect(await readUpload(file)).toMatchObject({ refusal: { code, field: "file" } });
  });
});

describe("a kept file", () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });
  afterEach(() => world.close());

  async function keep() {
    const upload = await readUpload(bytes(pdf, "Møde om trivsel.pdf"));
    if (!upload.ok) throw new Error(upload.refusal.code);
    const organisationId = world.organisation.id;
    return world.write((writer) =>
      insertFile(writer, {
        organisationId,
        upload: upload.value,
        uploadedBy: null,
        uploadedAt: now,
      }),
    );
  }

  test("is read by everyone who may read in the organisation", async () => {
    const id = await keep();
    for (const role of ["committeeMember", "boardMember", "administration"] as const) {
      expect(await openFile(world.as(role), id)).toMatchObject({
        ok: true,
        value: { size: pdf.length },
      });
    }
  });

  test("does not exist for another organisation, nor without a role", async () => {
    const id = await keep();
    expect(await openFile(world.asStranger("administration"), id)).toMatchObject({
      refusal: { code: "not-found" },
    });
    const nobody = world.as("administration");
    const context = { ...nobody, actor: { ...nobody.actor, assignments: [] } };
    expect(await openFile(context, id)).toMatchObject({ refusal: { code: "not-allowed" } });
  });

  test("is sent to be saved, in a sandbox, and not again while the browser holds it", async () => {
    const id = await keep();
    const first = await get(id);
    expect(first.status).toBe(200);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition":
        "attachment; filename=\"M_de om trivsel.pdf\"; filename*=UTF-8''M%C3%B8de%20om%20trivsel.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(await first.arrayBuffer())).toEqual(pdf);
    expect((await get(id, first.headers.get("etag") ?? "")).status).toBe(304);
  });

  function get(id: string, held?: string) {
    const { actor, organisationId, db, ...rest } = world.as("committeeMember");
    return loader({
      request: new Request(`http://pejling.example/filer/${id}`, {
        headers: held ? { "if-none-match": held } : {},
      }),
      params: { file: id },
      context: {
        request: { db, ...rest, signedIn: { actor, organisation: { id: organisationId } } },
      },
    } as unknown as Parameters<typeof loader>[0]);
  }
});
