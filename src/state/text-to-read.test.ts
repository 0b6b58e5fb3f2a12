import { expect, it } from "vitest";
import { handOverText, takeTextToRead } from "./text-to-read";

it("is a file that is handed over taken once, and the latest of two?", () => {
  expect(takeTextToRead()).toBeUndefined();
  handOverText(new File(["one"], "one.txt"));
  handOverText(new File(["two"], "two.docx"));
  expect(takeTextToRead()?.name).toBe("two.docx");
  expect(takeTextToRead()).toBeUndefined();
});
