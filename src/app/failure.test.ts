import { expect, it } from "vitest";
import { failureOf, isOfPdfReader } from "./failure";

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

it("is what pdf.js lets go of while it reads told from a fault of the program?", () => {
  const own = Object.assign(new Error("bad"), { name: "XRefEntryException" });
  const deep = Object.assign(new RangeError("Maximum call stack size exceeded"), {
    stack: "at Parser.getObj (http://localhost/assets/pdf.worker.min-BtARuB88.js:1:9)",
  });
  expect([own, deep].map(isOfPdfReader)).toEqual([true, true]);
  const others = [new RangeError("Invalid array length"), new DOMException("full"), "stopped"];
  expect(others.map(isOfPdfReader)).toEqual([false, false, false]);
});
