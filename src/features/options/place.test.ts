import { expect, it } from "vitest";
import { addressOfPart, partAt, parts } from "./place";

it.each(parts)("does the address of the part %s lead to it?", (part) => {
  expect(partAt(addressOfPart(part).slice(1))).toBe(part);
  expect(partAt(`${addressOfPart(part).slice(1)}?ids=a,b`)).toBe(part);
});

it("does an address that names no part lead to the project?", () => {
  expect(partAt("/options")).toBe("project");
  expect(partAt("/options/other")).toBe("project");
});
