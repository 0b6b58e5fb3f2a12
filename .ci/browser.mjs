// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Flags for a browser that works alone: no first-run questions, no traffic of its own. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The list that Playwright gives has no say once there is another one, so it stands here again.
  // What is added: the browser's own pages behind its address bar, which nobody sees here, are made
  // anew for every window and take a third of the time in which one opens.
  `--disable-features=${[
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
  ]}`,
];

function onLinux() {
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  return [...names, "microsoft-edge-stable", "microsoft-edge"].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

function onMac() {
  return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
    ["/", homedir()].map((base) => join(base, `Applications/${name}.app/Contents/MacOS/${name}`)),
  );
}

function onWindows() {
  const { PROGRAMFILES, "PROGRAMFILES(X86)": programFilesX86, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((folder) => folder != null);
  const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
  return [...programs, "Microsoft/Edge/Application/msedge.exe"].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
}

/**
 * The path of an installed Chrome, Chromium or Edge; CHROME_PATH comes first.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const byPlatform = { darwin: onMac, win32: onWindows };
  const usual = byPlatform[/** @type {"darwin" | "win32"} */ (process.platform)] ?? onLinux;
  const asked = process.env.CHROME_PATH;
  return asked
    ? [asked].find((path) => existsSync(path))
    : usual().find((path) => existsSync(path));
}

/** Whether a package can be installed without asking anybody: as root on Debian or Ubuntu. */
export function canInstall() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && existsSync("/etc/os-release")
    ? /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"))
    : false;
}

/** @param {string} name of a package of Debian or Ubuntu */
export function installPackage(name) {
  console.error(`Not found, and needed by the tests: installing the ${name} package ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", name]]) {
    spawnSync("apt-get", args, { env, stdio: ["ignore", 2, 2] });
  }
}

/**
 * The path of a browser for the journeys. As root on Debian or Ubuntu a missing one is installed;
 * elsewhere the process ends with a sentence that says what to install.
 * @returns {string}
 */
export function requireBrowser() {
  if (process.env.CHROME_PATH && !findBrowser()) {
    console.error(`CHROME_PATH names ${process.env.CHROME_PATH}, where there is no file.`);
    process.exit(1);
  }
  if (!findBrowser() && canInstall()) {
    installPackage("chromium");
  }
  const path = findBrowser();
  if (!path) {
    console.error(
      "The browser journeys need Chrome, Chromium or Edge, and none was found. Install one of them " +
        "(on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program file.",
    );
    process.exit(1);
  }
  return path;
}
