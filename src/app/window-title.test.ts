import { afterEach, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { nameWindowPart, useWindowPart } from "../state/window-part";
import { windowTitle } from "./window-title";

const words = createWords("en", await loadMessages("en", ["wizard"]), { onMissing: "throw" });
const called = () => windowTitle(words, "wizard", useWindowPart.getState().part);

describe("what is the window called?", () => {
  afterEach(() => useWindowPart.setState({ part: "" }));

  it("by the page", () => {
    expect(windowTitle(words, "assessment", "")).toBe("Assessment · Mandate Wizard");
    expect(windowTitle(words, "unknown", "")).toBe("Page not found · Mandate Wizard");
  });

  it("by the step first, and each step by another name", () => {
    nameWindowPart(words, "wizard.step.troops");
    expect(called()).toBe("Troop levels · Wizard · Mandate Wizard");
    nameWindowPart(words, "wizard.step.review");
    expect(called()).toBe("Review · Wizard · Mandate Wizard");
  });

  it("by the page alone once no step is open", () => {
    const leave = nameWindowPart(words, "wizard.step.troops");
    leave();
    expect(called()).toBe("Wizard · Mandate Wizard");
  });
});
