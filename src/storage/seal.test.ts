import { afterEach, describe, expect, it, vi } from "vitest";
import { canSeal, NoSealing, openSeal, sealText } from "./seal";

afterEach(() => void vi.unstubAllGlobals());

describe("does a seal open to its own code alone?", () => {
  it("gives the very text back, in any script and of any length", async () => {
    for (const text of ["", "Neuf personnes ; 九人; تسعة", "x".repeat(200_000)]) {
      const seal = await sealText(text, "KXT472");
      expect(await openSeal(seal, "KXT472")).toBe(text);
      expect(await openSeal(seal, "KXT473")).toBeUndefined();
      expect(await openSeal(seal, "")).toBeUndefined();
    }
  });

  it("shows nothing of the text, and looks different each time", async () => {
    const [one, other] = await Promise.all([sealText("ambush", "C"), sealText("ambush", "C")]);
    expect(atob(one.text)).not.toContain("ambush");
    expect(new Set([one.text, other.text]).size).toBe(2);
    expect(new Set([one.salt, other.salt, one.iv, other.iv]).size).toBe(4);
  });

  it("stays shut where it is damaged in any part", async () => {
    const seal = await sealText("ambush", "C");
    const bent = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    for (const part of ["salt", "iv", "text"] as const) {
      expect(await openSeal({ ...seal, [part]: bent(seal[part]) }, "C"), part).toBeUndefined();
      expect(await openSeal({ ...seal, [part]: "no base64!" }, "C"), part).toBeUndefined();
      expect(await openSeal({ ...seal, [part]: "" }, "C"), part).toBeUndefined();
    }
  });
});

it("says so where the browser offers no sealing", async () => {
  expect(canSeal()).toBe(true);
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  const seal = await sealText("ambush", "C");
  vi.stubGlobal("crypto", { getRandomValues });
  expect(canSeal()).toBe(false);
  await expect(sealText("ambush", "C")).rejects.toThrow(NoSealing);
  await expect(openSeal(seal, "C")).rejects.toThrow(NoSealing);
});
