import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPassword } from "./password.ts";

const person = { name: "Mette Holm", email: "mette.holm@fjordby.example" };
const codeOf = (password: string) => {
  const result = checkPassword(password, person);
  return result.ok ? "" : result.refusal.code;
};

test.each([
  ["kort", "too-short"],
  ["1234567", "too-short"],
  ["æøå", "too-short"],
  ["12345678", "password-common"],
  ["Adgangskode", "password-common"],
  ["adgangskode2027", "password-common"],
  ["!!Sommer27", "password-common"],
  ["aaaaaaaaaaaa", "password-common"],
  ["abababababab", "password-common"],
  ["PASSORD123", "password-common"],
  ["MetteHolm", "password-own-name"],
  ["holm-1985-mette", "password-own-name"],
  ["mette.holm@fjordby.example", "password-own-name"],
  ["fjordby2027", "password-own-name"],
  ["stigbøjle-kaffe-torsdag", ""],
  ["mettesgamlehavetraktor", ""],
  ["sommer er ikke til at stole på", ""],
  ["7 høns og 3 katte", ""],
  ["пароль-для-входа", ""],
])("%s: %s", (password, code) => {
  expect(codeOf(password)).toBe(code);
});

test("a refusal stands at the password and says how long it must be", () => {
  expect(checkPassword("kort", person)).toEqual({
    ok: false,
    refusal: { code: "too-short", field: "password", details: { min: 8 } },
  });
});

test("any long sentence of other letters is accepted, up to hundreds of characters", () => {
  const letters = fc.constantFrom(..."kqzvæøåpujf ");
  fc.assert(
    fc.property(fc.array(letters, { minLength: 64, maxLength: 400 }), (all) => {
      const password = all.join("");
      fc.pre(new Set(password).size > 4);
      expect(codeOf(password)).toBe("");
    }),
  );
});
