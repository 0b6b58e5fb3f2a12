import { describe, expect, it } from "vitest";
import { pageName } from "./page-name";

describe("can two pages of one site be told apart by name?", () => {
  it.each([
    ["https://press.un.org/en/2021/sc14698.doc.htm", "press.un.org/…/sc14698.doc.htm"],
    ["https://press.un.org/en/2021/sc14465.doc.htm", "press.un.org/…/sc14465.doc.htm"],
    ["https://www.unprofor.dk/unprofor/", "unprofor.dk/unprofor"],
    ["https://github.com/datasets/population", "github.com/datasets/population"],
  ])("%s is %s", (href, name) => expect(pageName(href)).toBe(name));
});
