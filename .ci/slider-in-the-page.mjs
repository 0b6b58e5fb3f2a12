// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { framesAtOnce, inBuiltPage } from "./built-page.mjs";
import { root } from "./install.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {{ how: string, ms: number }} MoveTime */
/** @typedef {{ began: number, movedAt: number, ended: number, stop: () => void }} Watch */

const steps = 60;
const templates = ["example", "unmiss-2011"];
const field = "Troop ceiling";

/**
 * Begins to watch the page for movements of a slider. Runs in the page, where both ends of the time
 * are read from the page's own clock:
 * - a movement begins at the time stamp of its input event, which the browser sets when it makes
 *   the event, so that all that is done in answer to it counts;
 * - it ends after the frame in which anything last moved: a MutationObserver sees the change, an
 *   animation frame waits for the frame it belongs to, and a message posted from there arrives
 *   once style and layout are done and the frame is handed over for painting.
 * What is read out once the slider rests is no part of the answer to the eye and does not count.
 */
function watchSlider() {
  const holder = /** @type {{ watch?: Watch }} */ (/** @type {unknown} */ (window));
  holder.watch?.stop();
  const listening = new AbortController();
  const { port1, port2 } = new MessageChannel();
  const afterFrame = () => {
    watch.movedAt = performance.now();
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const isSpoken = (/** @type {Node} */ node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest("[role=status]") != null;
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !isSpoken(target))) afterFrame();
  });
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
  window.addEventListener(
    "input",
    (event) => {
      watch.began ||= event.timeStamp;
      afterFrame();
    },
    { capture: true, signal: listening.signal },
  );
  observer.observe(document.querySelector("main") ?? document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  holder.watch = watch;
}

/**
 * Waits until the latest movement is painted and a little longer, and gives its time. Runs in the
 * page.
 * @returns {Promise<number | undefined>} milliseconds; nothing where nothing was moved
 */
function takeTime() {
  const { watch } = /** @type {{ watch: Watch }} */ (/** @type {unknown} */ (window));
  const restMs = 60;
  return new Promise((resolve) => {
    const look = () => {
      const isDrawn = watch.ended >= watch.movedAt;
      if (!isDrawn || performance.now() - watch.movedAt < restMs) {
        setTimeout(look, restMs / 4);
        return;
      }
      resolve(watch.began > 0 ? watch.ended - watch.began : undefined);
      Object.assign(watch, { began: 0, movedAt: 0, ended: 0 });
    };
    setTimeout(look, restMs / 4);
  });
}

/**
 * Puts a mandate of the templates on the desk by its file, and opens the page of trials.
 * @param {Page} page
 * @param {(route: string) => Promise<unknown>} open
 * @param {string} template such as "example"
 */
export async function openTrials(page, open, template) {
  await open("");
  const buffer = readFileSync(join(root, "templates", "mandates", template, "mandate.json"));
  const file = { name: `${template}.mandate.json`, mimeType: "application/json", buffer };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.waitForURL(/#\/(wizard|assessment)/);
  await open("#/options/what-if");
  await sliderOf(page, "Troop ceiling").waitFor();
}

/** @param {Page} page @param {string} field @returns {Locator} */
const sliderOf = (page, field) => page.getByRole("slider", { name: `${field}, slider` });

/**
 * The times from each movement of a slider to the frame that shows what the checks say now: drawn
 * over sixty steps by keyboard, and over sixty by mouse.
 * @param {Page} page with the page of trials open
 * @param {string} field
 * @param {number} slower how many times slower than this machine; 1 is its own speed
 * @returns {Promise<MoveTime[]>}
 */
export async function sliderTimes(page, field, slower) {
  const devtools = await page.context().newCDPSession(page);
  const slider = sliderOf(page, field);
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
  await page.evaluate(watchSlider);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  /** @type {MoveTime[]} */
  const times = [];
  const take = async (/** @type {string} */ how) => {
    const ms = await page.evaluate(takeTime);
    if (ms !== undefined) times.push({ how, ms });
  };
  // One key or movement after another, each once the one before is painted, as a hand goes.
  await page.keyboard.press("Home");
  await take("begin");
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("ArrowRight");
    await take("keyboard");
  }
  const box = await slider.boundingBox();
  if (!box) throw new Error(`The slider of ${field} is not in view.`);
  const y = box.y + box.height / 2;
  const xAt = (/** @type {number} */ step) => box.x + 12 + ((box.width - 24) * step) / steps;
  await page.mouse.move(xAt(0), y);
  await page.mouse.down();
  await take("begin");
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(xAt(step), y);
    await take("mouse");
  }
  await page.mouse.up();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  return times.filter(({ how }) => how !== "begin");
}

/** @param {number[]} values @param {number} share 0 to 1 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/**
 * Milliseconds from a movement of a slider to the painted result, to which 95 of 100 keep: the
 * troop ceiling of the example and of a real mandate, drawn by keyboard and by mouse.
 * @param {number} slower how many times slower than this machine; 1 is its own speed
 */
export async function sliderInThePage(slower) {
  /** @type {MoveTime[]} */
  const times = [];
  for (const template of templates) {
    /** @type {MoveTime[]} */
    const taken = await inBuiltPage(async (page, open) => {
      await openTrials(page, open, template);
      return sliderTimes(page, field, slower);
    }, framesAtOnce);
    for (const how of ["keyboard", "mouse"]) {
      const ms = taken.filter((time) => time.how === how).map((time) => time.ms);
      // A mouse may leave out a step that is no step of the slider's own.
      if (ms.length < steps / 2) {
        throw new Error(`Only ${ms.length} movements by ${how} were painted on ${template}.`);
      }
      const told = [0.5, 0.95, 1].map((share) => quantile(ms, share).toFixed(1));
      console.log(`${template}, ${how}: ${ms.length} movements; half, 95 of 100, all: ${told} ms`);
    }
    times.push(...taken);
  }
  return (
    Math.round(
      quantile(
        times.map(({ ms }) => ms),
        0.95,
      ) * 10,
    ) / 10
  );
}
