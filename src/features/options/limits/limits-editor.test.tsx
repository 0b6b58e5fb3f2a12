import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withLimit } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import { limitedPlaces } from "../../../engine/explore/limited-places";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { templateDesign } from "../../../report/model/cases/report-of";
import { reportNamespaces } from "../../../report/model/report-words";
import { WordsProvider } from "../../../ui/words-context";
import { LimitForm } from "./limit-form";
import { LimitItem } from "./limit-item";
import { LimitsEditor } from "./limits-editor";

const namespaces = new Set([
  ...reportNamespaces,
  "versions",
  "colleagues",
  "least-change",
] as const);
const words = createWords("en", await loadMessages("en", [...namespaces]), { onMissing: "throw" });
const halvora = templateDesign("example");
const draw = (what: React.JSX.Element) =>
  renderToStaticMarkup(<WordsProvider words={words}>{what}</WordsProvider>).replaceAll(
    "&#x27;",
    "'",
  );
function partsOf(design: MandateDesign, path: string) {
  const place = limitedPlaces(design).find((each) => each.path === path);
  if (!place) throw new Error(`no place at ${path}`);
  return {
    item: draw(<LimitItem design={design} place={place} />),
    form: draw(<LimitForm place={place} />),
  };
}

describe("does the editor say what may change?", () => {
  it("how many answers, by what they serve, and what is never tried", () => {
    const html = draw(<LimitsEditor design={halvora} />);
    expect(html).toMatch(/\d+ answers may vary, \d+ stay; no limit is yours\./);
    expect(html).toContain("High quantity of troops");
    expect(html).toContain("only you can write them");
  });

  it("that a limit is about a row that is gone, with the way to take it away", () => {
    const place = "force.contributors[].firm@nobody";
    const html = draw(<LimitsEditor design={withLimit(halvora, place, { stays: true })} />);
    expect(html).toContain("1 limit is about a row that is no longer there.");
    expect(html).toContain("Take them away");
  });
});

describe("are the usual and the author's word told apart?", () => {
  it("in words, with the author's reason", () => {
    expect(partsOf(halvora, "host.formalConsent").item).toContain("it takes the host");
    expect(partsOf(halvora, "force.troopCeiling").item).toContain("May vary, as is usual.");
    const own = { most: 10_000, reason: "Agreed in the group" };
    const { item } = partsOf(withLimit(halvora, "force.troopCeiling", own), "force.troopCeiling");
    expect(item).toMatch(/Your limit: .*At most 10,000 people.*Agreed in the group/);
  });
});

describe("are impossible limits told where they are set?", () => {
  it("crossed bounds at the field, with the unit", () => {
    const { form } = partsOf(
      withLimit(halvora, "force.troopCeiling", { least: 9, most: 1 }),
      "force.troopCeiling",
    );
    expect(form).toContain("The least lies above the most");
    expect(form).toContain('aria-invalid="true"');
    expect(form).toContain("people");
  });

  it("what the design says outside them, and every choice out", () => {
    const low = withLimit(halvora, "force.troopCeiling", { most: 0 });
    expect(partsOf(low, "force.troopCeiling").item).toContain("lies outside these bounds");
    const out = ["none", "mission-led", "envoy", "regional", "other-lead"];
    const none = withLimit(halvora, "international.mediation", { out });
    expect(partsOf(none, "international.mediation").item).toContain("Every choice is out");
  });

  it("asks for no bounds of what stays, nor of what is no quantity", () => {
    const stays = withLimit(halvora, "force.troopCeiling", { stays: true });
    expect(partsOf(stays, "force.troopCeiling").form).not.toContain("At most");
    expect(partsOf(halvora, "commitment.reserve").form).not.toContain("At most");
    expect(partsOf(halvora, "international.mediation").form).toContain("Politically out");
  });
});
