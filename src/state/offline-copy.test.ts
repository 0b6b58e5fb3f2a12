import { beforeEach, expect, it, vi } from "vitest";
import { memoryStorage } from "../storage/memory-storage";

vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => memoryStorage() }));

type Listen = (event: { isUpdate?: boolean }) => void;

/** A page with a service worker of which the test tells what happens. */
async function page({ active = {} as unknown, refuses = false } = {}) {
  vi.resetModules();
  const copy = await import("./offline-copy");
  const listeners: Record<string, Listen> = {};
  const registration = {
    addEventListener: (type: string, listen: Listen) => {
      listeners[type] = listen;
    },
    register: refuses ? () => Promise.reject(new Error("refused")) : async () => ({ active }),
    update: vi.fn(() => Promise.reject(new Error("offline"))),
    messageSkipWaiting: vi.fn(),
  };
  const reload = vi.fn();
  await copy.keepOfflineCopy(registration, reload);
  const happens = (type: string, event = {}) => listeners[type]?.(event);
  return { ...copy, happens, registration, reload, said: () => copy.useOfflineCopy.getState() };
}

beforeEach(() => {
  const nothing = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  vi.stubGlobal("window", { localStorage: nothing, sessionStorage: nothing });
});

it("is the app called complete only once all of it is kept?", async () => {
  const first = await page({ active: null });
  expect(first.said().isComplete).toBe(false);
  first.happens("activated");
  expect(first.said().isComplete).toBe(true);
  expect((await page()).said().isComplete).toBe(true);
  expect((await page({ refuses: true })).said()).toEqual({ isComplete: false, newer: "none" });
});

it("does a newer version wait for the reader's word?", async () => {
  const { happens, registration, reload, said, takeNewer, putOffNewer } = await page();
  happens("waiting");
  expect(said().newer).toBe("ready");
  putOffNewer();
  expect(said().newer).toBe("later");
  expect(registration.messageSkipWaiting).not.toHaveBeenCalled();
  await takeNewer();
  expect(registration.messageSkipWaiting).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  happens("controlling", { isUpdate: true });
  expect(reload).toHaveBeenCalledOnce();
});

it("is a tab told, and not reloaded, when another one changes the version?", async () => {
  const updated = await page();
  updated.happens("controlling", { isUpdate: true });
  expect(updated.said().newer).toBe("in-place");
  const first = await page();
  first.happens("controlling", { isUpdate: false });
  expect(first.said().newer).toBe("none");
  first.happens("controlling", { isUpdate: false });
  expect(first.said().newer).toBe("in-place");
  expect(first.reload).not.toHaveBeenCalled();
});

it("is looking for a newer version without a network no error?", async () => {
  const { lookForNewer, registration } = await page();
  await expect(lookForNewer()).resolves.toBeUndefined();
  expect(registration.update).toHaveBeenCalledOnce();
});
