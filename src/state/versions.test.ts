import { beforeEach, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { webStorage } from "../storage/cases/web-storage";
import { memoryStorage } from "../storage/memory-storage";

const storage = memoryStorage();
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

async function app() {
  vi.resetModules();
  const parts = {
    ...(await import("./versions")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
  };
  await parts.beginNew(blankDesign(crypto.randomUUID(), "First"));
  const rename = (title: string) =>
    parts.changeDesign((design) => ({ ...design, about: { title } }));
  return { ...parts, rename, title: () => parts.useDesignStore.getState().design?.about.title };
}

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

it("does a kept version stay as it was, and is going back a step that undo takes back?", async () => {
  const { keepVersion, versionsOfOpen, goBackTo, rename, title, undo } = await app();
  expect(await keepVersion("As sent")).toBe(true);
  rename("Second");
  const [version] = await versionsOfOpen();
  expect(version?.name).toBe("As sent");
  if (version?.opened.ok) goBackTo(version.opened.design);
  expect(title()).toBe("First");
  undo();
  expect(title()).toBe("Second");
});

it("are versions those of the open design alone, and gone once removed?", async () => {
  const first = await app();
  await first.keepVersion("Of another");
  const { keepVersion, versionsOfOpen, removeVersion, useDesignStore } = await app();
  await keepVersion("One");
  await keepVersion("Two");
  const [two, one] = await versionsOfOpen();
  expect([two?.name, one?.name]).toEqual(["Two", "One"]);
  await removeVersion(String(two?.id));
  expect(await versionsOfOpen()).toHaveLength(1);
  useDesignStore.setState({ design: undefined });
  expect(await versionsOfOpen()).toEqual([]);
  expect(await keepVersion("Of nothing")).toBe(false);
});

it("is a version without room for it refused, and nothing else lost?", async () => {
  const { keepVersion, title } = await app();
  vi.spyOn(storage.versions, "keep").mockRejectedValueOnce(
    new DOMException("full", "QuotaExceededError"),
  );
  expect(await keepVersion("Too much")).toBe(false);
  expect(title()).toBe("First");
});
