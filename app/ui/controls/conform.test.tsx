import { useForm } from "@conform-to/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { FormFrame } from "./form-frame.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { TextField } from "./text-field.tsx";

const options = [
  { value: "a", label: "A", description: "Om A" },
  { value: "b", label: "B" },
];

describe("fields made from conform's metadata", () => {
  it("keep what was typed, show the error and mark the choices", () => {
    const html = renderToStaticMarkup(
      <TextsProvider value={{ locale: "da", catalog: catalogs.da }}>
        <ConformForm />
      </TextsProvider>,
    );
    expect(html).toMatch(
      /<input[^>]*id="goal-title"[^>]*required=""[^>]*aria-invalid="true"[^>]*value="Trivs"/,
    );
    expect(html, "a text that is pasted is never cut by the browser").not.toMatch(/maxlength/i);
    expect(html).toContain("For kort");
    expect([...html.matchAll(/<input[^>]* checked=""/g)]).toHaveLength(2);
  });
});

function ConformForm() {
  const [, fields] = useForm<{ title: string; rating: string; bearings: string[] }>({
    id: "goal",
    defaultValue: { title: "Trivsel", rating: "b", bearings: ["a"] },
    constraint: { title: { required: true, maxLength: 80 } },
    lastResult: {
      status: "error",
      initialValue: { title: "Trivs", rating: "b", bearings: ["a"] },
      error: { title: ["kort"] },
    },
  });
  return (
    <FormFrame>
      <TextField
        field={fields.title}
        label="Titel"
        errors={fields.title.errors ? ["For kort"] : []}
      />
      <RadioGroup field={fields.rating} label="Farve" options={options} />
      <CheckboxGroup field={fields.bearings} label="Pejlemærker" options={options} />
    </FormFrame>
  );
}
