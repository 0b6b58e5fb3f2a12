import { describe, expect, it } from "vitest";
import {
  chooseLocale,
  directionOf,
  formatTagOf,
  isLocale,
  LOCALES,
  nativeNameOf,
  PLANNED_LOCALES,
} from "./locale";

describe("which language does a reader get?", () => {
  it("takes the first wish that has catalogues, whatever its region", () => {
    expect(chooseLocale(["tlh", "en-US"])).toBe("en");
    expect(chooseLocale(["EN-gb"])).toBe("en");
  });

  it("falls back to English", () => {
    expect(chooseLocale([])).toBe("en");
    expect(chooseLocale(["", "xx"])).toBe("en");
  });

  it("refuses stored values that are no language of ours", () => {
    expect(isLocale("en")).toBe(true);
    expect(isLocale("toString")).toBe(false);
    expect(isLocale(null)).toBe(false);
  });
});

describe("is every language described?", () => {
  it("names itself, and only Arabic runs right to left", () => {
    for (const locale of PLANNED_LOCALES) {
      expect(nativeNameOf(locale)).not.toBe("");
      expect(directionOf(locale)).toBe(locale === "ar" ? "rtl" : "ltr");
      expect(Intl.DateTimeFormat.supportedLocalesOf(formatTagOf(locale))).toHaveLength(1);
    }
  });

  it("offers no language that is not planned", () => {
    for (const locale of LOCALES) expect(PLANNED_LOCALES).toContain(locale);
  });
});
