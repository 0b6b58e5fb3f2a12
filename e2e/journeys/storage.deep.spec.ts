import type { CDPSession, Page } from "@playwright/test";
import { Device } from "../fixtures/device";
import { arcadia } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { Frame } from "../pages/frame";
import { ReaderPage } from "../pages/reader-page";
import { pdfOf } from "../pages/report-page";
import { textOf } from "../pages/start-page";

/** Lets the place have so much room; without a size as much as before. */
async function giveRoom(session: CDPSession, page: Page, quotaSize?: number): Promise<void> {
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
}

/** Fills what room there is with something that is not the app's. Runs in the page. */
async function fillUp(): Promise<string> {
  const opening = indexedDB.open("filler");
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore("heap", { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  for (let size = 1_000_000; size > 100; ) {
    const heap = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
    const writing = db.transaction("heap", "readwrite", { durability: "strict" });
    writing.objectStore("heap").add(Array.from({ length: Math.ceil(size / 65_536) }, () => heap));
    const ended = await new Promise<string>((resolve) => {
      writing.oncomplete = () => resolve("written");
      writing.onabort = () => resolve(writing.error?.name ?? "aborted");
    });
    if (ended !== "written" && ended !== "QuotaExceededError") return ended;
    if (ended !== "written") size = Math.floor(size / 4);
  }
  db.close();
  return "full";
}

test("with storage that is really full, is it said, nothing lost that was called saved, and work saved once there is room?", async ({
  page,
  context,
  start,
  frame,
}) => {
  test.setTimeout(180_000);
  await start.openBlank();
  await frame.name.fill("Saved before");
  await expect(frame.saved).toBeVisible();
  const session = await context.newCDPSession(page);
  await giveRoom(session, page, 3_000_000);
  expect(await page.evaluate(fillUp)).toBe("full");
  // What little is left between two sizes goes too.
  const { usage } = await session.send("Storage.getUsageAndQuota", {
    origin: new URL(page.url()).origin,
  });
  await giveRoom(session, page, Math.floor(usage) - 1);

  await frame.name.fill("Does not fit");
  await expect(page.getByText("the storage of this browser is full")).toBeVisible();
  await page.goto("./#/versions");
  await page.getByRole("textbox", { name: "Name of the version" }).fill("No room for it");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("this browser has no room")).toBeVisible();
  const saving = page.waitForEvent("download");
  await frame.saveFile.click();
  expect(JSON.parse(await textOf(await saving)).about.title).toBe("Does not fit");

  await page.reload();
  await expect(frame.name).toHaveValue("Does not fit");
  await new ReaderPage(page).openReading(arcadia);
  await page.goto("./#/recovery");
  const all = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all of it in one file" }).click();
  expect(await textOf(await all)).toContain("Saved before");

  await giveRoom(session, page);
  await page.goto("./");
  await page.reload();
  await expect(frame.saved).toBeVisible();
  await frame.name.fill("Fits again");
  await expect(frame.saved).toBeVisible();
  await page.reload();
  await expect(frame.name).toHaveValue("Fits again");
});

const refuse = (...names: string[]) => {
  for (const name of names) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  }
};
const failToOpen = () => {
  IDBFactory.prototype.open = () => {
    const request = new EventTarget() as IDBOpenDBRequest;
    Object.defineProperty(request, "error", { value: new DOMException("no", "UnknownError") });
    setTimeout(() => {
      const event = new Event("error");
      request.dispatchEvent(event);
      request.onerror?.(event);
    });
    return request;
  };
};

for (const { name, refusal } of [
  { name: "databases", refusal: () => refuse("indexedDB") },
  { name: "local storage", refusal: () => refuse("localStorage", "sessionStorage") },
  { name: "any storage", refusal: () => refuse("indexedDB", "localStorage", "sessionStorage") },
  { name: "databases only once they are opened", refusal: failToOpen },
]) {
  test(`where the browser refuses ${name}, can the job be done and taken out as files?`, async ({
    page,
    start,
    frame,
    wizard,
    report,
    watch,
  }) => {
    const source = `${refuse};${failToOpen};(${refusal})()`
      .replace(/^(\(\.\.\.names)/, "const refuse = $1")
      .replace(/;(\(\) => \{\s*IDBFactory)/, ";const failToOpen = $1");
    await page.addInitScript(source);
    await start.openBlank();
    if (name !== "local storage")
      await expect(page.getByText("This browser refuses storage: save a file")).toBeVisible();
    await frame.name.fill("Kept in memory");
    await wizard.choose("Type of operation", "UN peacekeeping operation");
    await wizard.open("commitment");
    await wizard.write("Money approved", "100");
    await wizard.write("Estimated cost", "200");
    await expect(wizard.check("Budget below cost")).toContainText("Not met");
    await frame.goTo("Report");
    expect((await pdfOf(await report.download())).text).toContain("Kept in memory");
    const saving = page.waitForEvent("download");
    await frame.saveFile.click();
    expect(JSON.parse(await textOf(await saving)).about.title).toBe("Kept in memory");
    await new ReaderPage(page).openReading(arcadia);
    for (const address of ["texts", "versions", "colleagues", "evidence", "accessibility"]) {
      await page.goto(`./#/${address}`);
      await expect(frame.heading).toBeVisible();
      await expect(frame.heading).not.toHaveText(/could not be|stopped/);
    }
    await frame.goTo("Start");
    await expect(start.savedDesigns).toContainText("Kept in memory");
    await page.goto("./#/recovery");
    await expect(page.getByRole("heading", { name: "Everything on this device" })).toBeVisible();
    expect(watch.errors).toEqual([]);
  });
}

test("does a clock that is set back or forward lose nothing, put nothing out of order, and mislead no other tab?", async ({
  page,
  context,
  start,
  frame,
}) => {
  const year = 365 * 86_400_000;
  const now = Date.now();
  const keep = async (name: string) => {
    await page.goto("./#/versions");
    await page.getByRole("textbox", { name: "Name of the version" }).fill(name);
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.getByRole("heading", { name }).waitFor();
  };
  await start.openBlank();
  for (const [name, time] of [
    ["Today", now],
    ["Two years back", now - 2 * year],
    ["Five years on", now + 5 * year],
    ["Back in 1970", 0],
  ] as const) {
    await context.clock.setSystemTime(time);
    await frame.name.fill(name);
    await expect(page.getByText("Saving", { exact: true })).toBeHidden();
    await expect(frame.saved).toBeVisible();
    await keep(name);
    await page.reload();
    await expect(frame.name).toHaveValue(name);
    const other = await context.newPage();
    await other.goto("./");
    await expect(new Frame(other).name).toHaveValue(name);
    await expect(other.getByText("changed in another tab")).toBeHidden();
    await other.close();
  }
  await page.goto("./#/versions");
  const kept = page.getByRole("heading", { level: 3 });
  await expect(kept).toHaveText(["Back in 1970", "Five years on", "Two years back", "Today"]);
});

/** A device on which a later version of the app has worked: newer databases, records and edits. */
async function workOfTomorrow(): Promise<void> {
  const text = '{"kind":"mandate-design","schemaVersion":99,"id":"n","rooms":[1]}';
  const databases = [
    { name: "mandate-wizard", stores: ["designs", "versions", "rooms"], inline: true },
    { name: "mandate-wizard-reading", stores: ["reading"], inline: false },
    { name: "mandate-wizard-texts", stores: ["texts"], inline: false },
  ];
  for (const { name, stores, inline } of databases) {
    const opening = indexedDB.open(name, 9);
    opening.onupgradeneeded = () => {
      for (const store of stores) {
        const options = inline && store !== "rooms" ? { keyPath: "id" } : {};
        const made = opening.result.createObjectStore(store, options);
        if (store === "versions") made.createIndex("ofDesign", "designId");
      }
    };
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = db.transaction(stores, "readwrite");
    for (const store of stores) {
      const record = {
        id: "n",
        designId: "n",
        title: "From tomorrow",
        text,
        revision: 3,
        savedAt: 1,
      };
      const lying = writing.objectStore(store);
      if (lying.keyPath) lying.put(record);
      else lying.put({ form: "of tomorrow", text }, "open");
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  }
  localStorage.setItem("mandate-wizard.last-open", "n");
  localStorage.setItem("mandate-wizard.unsaved.n", JSON.stringify({ revision: 3, design: text }));
}

test("does an older app on newer data say so, work beside it, leave every record, and give it all out?", async ({
  page,
  start,
  frame,
}) => {
  const device = new Device(page);
  await device.leaveApp();
  await page.evaluate(workOfTomorrow);
  const before = await device.look();
  await start.open();
  await expect(page.getByText("could not be opened again")).toBeVisible();
  await start.savedDesigns.filter({ hasText: "From tomorrow" }).getByText("Open").click();
  await expect(page.getByText(/newer version/).first()).toBeVisible();
  await start.blank.click();
  await frame.name.fill("Of today");
  await expect(frame.saved).toBeVisible();
  await new ReaderPage(page).openReading(arcadia);
  await page.goto("./#/texts");
  await expect(frame.heading).toBeVisible();
  await page.goto("./#/recovery");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all of it in one file" }).click();
  const taken: { name: string; text: string }[] = JSON.parse(await textOf(await saving));
  expect(taken.filter(({ text }) => text.includes('"schemaVersion":99'))).toHaveLength(6);
  expect(taken.map(({ name }) => name)).toContain("Of today");
  await device.leaveApp();
  const after = await device.look();
  for (const kept of before.filter(({ key }) => key !== "mandate-wizard.last-open"))
    expect(after).toContainEqual(kept);
});
