import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Controller, useForm } from "react-hook-form";
import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { CheckboxGroup } from "./checkbox-group";
import { DateInput } from "./date-input";
import { NumberInput } from "./number-input";
import { RadioGroup } from "./radio-group";
import { Select } from "./select";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";
import { WordsProvider } from "./words-context";
import { YesNo } from "./yes-no";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

const draw = (element: ReactElement) =>
  renderToStaticMarkup(<WordsProvider words={words}>{element}</WordsProvider>);
const ignore = () => {};
const choices = [
  { value: "one", label: "First", help: "What the first means" },
  { value: "two", label: "Second" },
] as const;

/** The text of the elements that an attribute of the first control points to. */
function pointedTo(html: string, attribute: string): string[] {
  const ids = new RegExp(`<(?:input|select|textarea|fieldset)[^>]*${attribute}="([^"]+)"`).exec(
    html,
  );
  return (ids?.[1] ?? "").split(" ").map((id) => {
    const at = html.indexOf(`id="${id}"`);
    return html
      .slice(html.indexOf(">", at) + 1)
      .replace(/<[^>]+>/g, " ")
      .trim()
      .slice(0, 12);
  });
}

function Form() {
  const { control } = useForm<{ troops: number | undefined; basis: "one" | "two" | undefined }>({
    defaultValues: { troops: 900, basis: "two" },
  });
  return (
    <>
      <Controller
        control={control}
        name="troops"
        render={({ field }) => <NumberInput label="Troops" {...field} />}
      />
      <Controller
        control={control}
        name="basis"
        render={({ field }) => <RadioGroup label="Basis" choices={choices} {...field} />}
      />
    </>
  );
}

describe("can a control be found by its label, help and error?", () => {
  it.each([
    [
      "text",
      <TextInput
        key="a"
        label="Name"
        help="Short help"
        error="Wrong because"
        value=""
        onChange={ignore}
      />,
    ],
    [
      "area",
      <TextArea
        key="b"
        label="Name"
        help="Short help"
        error="Wrong because"
        value=""
        onChange={ignore}
      />,
    ],
    [
      "date",
      <DateInput
        key="c"
        label="Name"
        help="Short help"
        error="Wrong because"
        value=""
        onChange={ignore}
      />,
    ],
    [
      "number",
      <NumberInput
        key="d"
        label="Name"
        help="Short help"
        error="Wrong because"
        value={1}
        onChange={ignore}
      />,
    ],
    [
      "select",
      <Select
        key="e"
        label="Name"
        help="Short help"
        error="Wrong because"
        value={undefined}
        choices={choices}
        onChange={ignore}
      />,
    ],
  ])("in a %s field", (_, element) => {
    const html = draw(element);
    const [, id] = /<label[^>]*for="([^"]+)"[^>]*>Name<\/label>/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${id}"`));
    expect(html).toContain('aria-invalid="true"');
    const described = pointedTo(html, "aria-describedby");
    expect(described[0]).toMatch(/^Short help/);
    expect(described[1]).toMatch(/^Wrong/);
  });

  it("and says nothing of help or error that is not there", () => {
    const html = draw(<TextInput label="Name" value="" onChange={ignore} />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
  });
});

describe("is undecided an answer?", () => {
  it("is the chosen radio when nothing is stated", () => {
    const html = draw(<YesNo label="Is it?" value={undefined} onChange={ignore} />);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toMatch(/checked=""[^>]*value=""|value=""[^>]*checked=""/);
  });

  it("does not stand for no", () => {
    const html = draw(<YesNo label="Is it?" value={false} onChange={ignore} />);
    expect(html).toMatch(/checked=""[^>]*value="no"|value="no"[^>]*checked=""/);
  });

  it("can be left out where it makes no sense", () => {
    const html = draw(
      <RadioGroup
        label="Which?"
        undecided={false}
        value="one"
        choices={choices}
        onChange={ignore}
      />,
    );
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain("Not decided");
  });

  it("is the empty choice of a list", () => {
    const html = draw(
      <Select label="Which?" value={undefined} choices={choices} onChange={ignore} />,
    );
    expect(html).toMatch(/<option value="" selected="">Not decided/);
  });
});

describe("are grouped answers one question?", () => {
  it("names a group by its legend and describes each answer by its help", () => {
    const html = draw(
      <CheckboxGroup label="Which?" value={["two"]} choices={choices} onChange={ignore} />,
    );
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Which\?<\/legend>/);
    expect(pointedTo(html, "aria-describedby")[0]).toMatch(/^What the fir/);
    expect(pointedTo(html, "aria-labelledby")[0]).toMatch(/^First/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });
});

describe("how does a number stand in its box?", () => {
  it("with separators and its unit, and empty when not stated", () => {
    const html = draw(<NumberInput label="Troops" unit="troops" value={7000} onChange={ignore} />);
    expect(html).toContain('value="7,000"');
    expect(html).toContain('inputMode="numeric"');
    expect(html).toMatch(/<label[^>]*>troops<\/label>/);
    expect(draw(<NumberInput label="Troops" value={undefined} onChange={ignore} />)).toContain(
      'value=""',
    );
  });
});

describe("can a form library drive the fields?", () => {
  it("spreads its field on them as it is", () => {
    const html = draw(<Form />);
    expect(html).toMatch(/name="troops"[^>]*value="900"/);
    expect(html).toMatch(/checked=""[^>]*value="two"|value="two"[^>]*checked=""/);
  });
});
