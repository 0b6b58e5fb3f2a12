// @ts-check

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {{ kind: string, ms: number }} ChangeTime */
/** @typedef {{ began: number, movedAt: number, ended: number, stop: () => void }} Watch */

/**
 * Begins to watch the checks beside the question. Runs in the page, where both ends of the time are
 * read from the page's own clock:
 * - it begins at the time stamp of the key event that carries the change, which the browser sets
 *   when the key arrives, so that waiting for a busy page counts;
 * - it ends after the frame in which the checks last moved: a MutationObserver sees the change,
 *   requestAnimationFrame waits for its frame, and a message posted from there arrives once style
 *   and layout are done and the frame is handed over for painting.
 * @param {Element} checks
 */
function watchChecks(checks) {
  const holder = /** @type {{ watch?: Watch }} */ (/** @type {unknown} */ (window));
  holder.watch?.stop();
  const listening = new AbortController();
  const observer = new MutationObserver(() => {
    watch.movedAt = performance.now();
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
  const { port1, port2 } = new MessageChannel();
  const watch = {
    began: 0,
    movedAt: 0,
    ended: 0,
    stop: () => {
      listening.abort();
      observer.disconnect();
      port1.close();
    },
  };
  port1.onmessage = () => {
    watch.ended = performance.now();
  };
  // Typing changes a control when the key goes down, Space when it comes up: the last one counts.
  let key = 0;
  const options = { capture: true, signal: listening.signal };
  for (const kind of ["keydown", "keyup"]) {
    window.addEventListener(kind, (event) => (key = event.timeStamp), options);
  }
  window.addEventListener("input", () => (watch.began ||= key), options);
  observer.observe(checks, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  holder.watch = watch;
}

/**
 * Waits until nothing has moved for a while, gives the time that the change took, and makes ready
 * for the next one. Runs in the page.
 * @returns {Promise<number | undefined>} milliseconds; nothing where the checks did not move
 */
function takeTime() {
  const { watch } = /** @type {{ watch: Watch }} */ (/** @type {unknown} */ (window));
  // Longer than the pause after which an edit is saved, so that no save runs into the next change.
  const quietMs = 450;
  return new Promise((resolve) => {
    const look = () => {
      const since = performance.now() - Math.max(watch.began, watch.movedAt);
      const isDrawn = watch.ended >= watch.movedAt;
      if (since < quietMs || !isDrawn) {
        setTimeout(look, Math.max(quietMs - since, 1));
        return;
      }
      resolve(watch.movedAt > 0 ? watch.ended - watch.began : undefined);
      Object.assign(watch, { began: 0, movedAt: 0, ended: 0 });
    };
    look();
  });
}

/**
 * A stretch of work on one control: the keys that are pressed one after the other while it has the
 * focus, each a change of its own.
 * @typedef {{ step: string, kind: string, control: (page: Page) => Locator, keys: string[], opens?: string }} Stretch
 */

/**
 * The times from each key of the stretches to the frame that shows what the checks say now, with
 * the example open and the processor slowed.
 * @param {Page} page with a design open
 * @param {(route: string) => Promise<unknown>} open
 * @param {Stretch[]} stretches
 * @param {number} slower how many times slower than this machine
 * @returns {Promise<ChangeTime[]>} one for each change that moved a check
 */
export async function changeTimes(page, open, stretches, slower) {
  const devtools = await page.context().newCDPSession(page);
  /** @type {ChangeTime[]} */
  const times = [];
  for (const { step, kind, control, keys, opens } of stretches) {
    await open(`#/wizard/${step}`);
    const panels = page.getByRole("complementary", { name: "Evidence and checks" });
    const checks = panels.getByRole("region", { name: "Checks" });
    if (opens) {
      await page.getByRole("button", { name: opens }).first().click();
    }
    await control(page).focus();
    await checks.evaluate(watchChecks);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    for (const key of keys) {
      await page.keyboard.press(key);
      const ms = await page.evaluate(takeTime);
      if (ms !== undefined) {
        times.push({ kind, ms });
      }
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
  return times;
}
