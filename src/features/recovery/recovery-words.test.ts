import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LOCALES } from "../../i18n/locale";
import english from "../../i18n/messages/en/recovery.json";
import { recoveryWords } from "./recovery-words";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each(LOCALES)("does the page that stands where the app does not speak %s?", async (locale) => {
  const spoken = await recoveryWords(locale);
  expect(spoken.locale).toBe(locale);
  expect(Object.keys(spoken.words)).toEqual(Object.keys(english));
  if (locale !== "en")
    expect(spoken.words["recovery.asked.title"]).not.toBe(english["recovery.asked.title"]);
});

it("does it speak English where the words cannot be fetched, and ask for nothing to do so?", async () => {
  const offline = vi.fn(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await recoveryWords("fr", offline)).toEqual({ locale: "en", words: english });
  expect(await recoveryWords("en", offline)).toEqual({ locale: "en", words: english });
  expect(offline).toHaveBeenCalledTimes(1);
});

it("does it wait no longer than seconds on a line that does not answer?", async () => {
  const waiting = recoveryWords("ar", () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(3000);
  expect((await waiting).locale).toBe("en");
});

it("does it say in English what a language has no word for yet?", async () => {
  const { words } = await recoveryWords("es", async () => ({ "recovery.back": "Volver" }));
  expect(words["recovery.back"]).toBe("Volver");
  expect(words["recovery.save"]).toBe(english["recovery.save"]);
});
