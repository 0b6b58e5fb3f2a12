import { describe, expect, it } from "vitest";
import {
  chooseLocale,
  directionOf,
  formatTagOf,
  isLocale,
  isReviewed,
  LOCALES,
  nativeNameOf,
} from "./locale";

describe("which language does a reader get?", () => {
  it("takes the first wish that has catalogues, whatever its region", () => {
    expect(chooseLocale(["tlh", "en-US"])).toBe("en");
    expect(chooseLocale(["EN-gb"])).toBe("en");
    expect(chooseLocale(["de", "zh-Hant-TW", "fr"])).toBe("zh");
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
    for (const locale of LOCALES) {
      expect(nativeNameOf(locale)).not.toBe("");
      expect(directionOf(locale)).toBe(locale === "ar" ? "rtl" : "ltr");
      expect(Intl.DateTimeFormat.supportedLocalesOf(formatTagOf(locale))).toHaveLength(1);
    }
  });

  it("says of each but English that no person has gone over its words", () => {
    expect(LOCALES.filter(isReviewed)).toEqual(["en"]);
  });

  it("offers them in the order of the United Nations", () => {
    expect(LOCALES.map(nativeNameOf)).toEqual([
      "العربية",
      "中文",
      "English",
      "Français",
      "Русский",
      "Español",
    ]);
  });
});
