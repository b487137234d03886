import { describe, expect, test } from "vitest";
import { attachmentHeader, cleanFileName } from "./file-name.ts";

describe("a file's name", () => {
  test.each([
    ["Trivsel 2027.PDF", "Trivsel 2027.pdf"],
    ["C:\\Brugere\\skole\\tal.xlsx", "tal.xlsx"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["rapport\u202Efdp.exe.pdf", "rapportfdp.exe.pdf"],
    ["a\r\nb.csv", "ab.csv"],
    ['"quoted" <name>.txt', "-quoted- -name-.txt"],
    ["  .pdf ", "pdf"],
    ["", "fil"],
    [`${"æ".repeat(300)}.docx`, `${"æ".repeat(115)}.docx`],
    ["O\u0308vrig.odt", "Övrig.odt"],
  ])("%j is kept as %j", (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  test("travels in a header in plain letters and in its own", () => {
    expect(attachmentHeader("Møde (1) 100%.pdf")).toBe(
      "attachment; filename=\"M_de (1) 100_.pdf\"; filename*=UTF-8''M%C3%B8de%20%281%29%20100%25.pdf",
    );
  });
});
