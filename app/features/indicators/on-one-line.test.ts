import { expect, test } from "vitest";
import { isSaid, onOneLine } from "./on-one-line.ts";

test("a short figure stands on one line, and a percent sign never leaves its number", () => {
  expect(onOneLine("højst 5,5 %")).toBe("højst\u00a05,5\u00a0%");
  expect(onOneLine("mindst 80 % af eleverne")).toBe("mindst 80\u00a0% af eleverne");
});

test("words say what they are read as, whichever spaces stand in them", () => {
  expect(isSaid("mindst 87 %", "mindst 87\u00a0%")).toBe(true);
  expect(isSaid("Ikke over 6 %", "højst 6\u00a0%")).toBe(false);
});
