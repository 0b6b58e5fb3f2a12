import { expect, test } from "vitest";
import packageJson from "../../package.json";
import { appVersion } from "./version";

test("does the app print the version that is released?", () => {
  expect(appVersion).toBe(packageJson.version);
});
