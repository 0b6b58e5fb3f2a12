// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackage } from "../browser.mjs";

function usualPlaces() {
  if (process.platform === "darwin") return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  if (process.platform === "win32")
    return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
      .filter((folder) => folder != null)
      .map((folder) => join(folder, "Mozilla Firefox/firefox.exe"));
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  return ["firefox-esr", "firefox"].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of an installed Firefox; FIREFOX_PATH comes first.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  return (asked ? [asked] : usualPlaces()).find((path) => existsSync(path));
}

/**
 * A Firefox to try the app in. As root on Debian or Ubuntu a missing one is installed; elsewhere a
 * sentence says what to install.
 * @returns {string | undefined}
 */
export function firefoxOrWhy() {
  if (!findFirefox() && !process.env.FIREFOX_PATH && canInstall()) installPackage("firefox-esr");
  const path = findFirefox();
  if (!path) {
    console.log(
      "Not tried: no Firefox was found. Install it (on Debian or Ubuntu: sudo apt-get install " +
        "firefox-esr), or set FIREFOX_PATH to its program file.",
    );
  }
  return path;
}
