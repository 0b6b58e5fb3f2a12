import { expect, it } from "vitest";
import { failureOf } from "./failure";

it("is a part that could not be fetched told from a fault of the program, in every browser?", () => {
  const said = [
    "Failed to fetch dynamically imported module: http://localhost/assets/a.js",
    "error loading dynamically imported module: http://localhost/assets/a.js",
    "Importing a module script failed.",
    "Unable to preload CSS for /assets/a.css",
  ];
  for (const message of said) expect(failureOf(new TypeError(message))).toBe("unreachable");
  expect(failureOf(new TypeError("x is undefined"))).toBe("broken");
  expect(failureOf("stopped")).toBe("broken");
});
