import { expect, it } from "vitest";
import { breakLines } from "../break-lines";
import { textStyles } from "../text-style";
import { holdsChinese, mayPart } from "./chinese-breaks";

const measure = (text: string) => [...text].length;
const set = (text: string, width: number) =>
  breakLines([{ kind: "plain", text }], textStyles.body, width, measure).map((line) =>
    line
      .map((piece) => piece.text)
      .join("")
      .trimEnd(),
  );

it("may a line end after any Chinese character, but not before a closing mark or after an opening one?", () => {
  expect(mayPart("平", "民")).toBe(true);
  for (const closing of "，。；：！？）》」』】、”’…%") expect(mayPart("民", closing)).toBe(false);
  for (const opening of "（《「『【“‘") expect(mayPart(opening, "民")).toBe(false);
  expect(mayPart("a", "b")).toBe(false);
  expect(mayPart("民", "a")).toBe(true);
});

it("are lines filled with characters, Latin words kept whole?", () => {
  expect(set("保护平民是任务，不可推迟。", 4)).toEqual(["保护平民", "是任务，", "不可推", "迟。"]);
  expect(set("依据（第七章）行动", 3)).toEqual(["依据", "（第七", "章）行", "动"]);
  expect(set("由UNMISS执行", 7)).toEqual(["由UNMISS", "执行"]);
});

it("does no line end at a space that binds, nor begin with a closing sign of French?", () => {
  expect(set("il\u00a0dit\u202f: «\u00a0non\u00a0»\u202f; oui\u202f?", 11)).toEqual([
    "il\u00a0dit\u202f:",
    "«\u00a0non\u00a0»\u202f;",
    "oui\u202f?",
  ]);
});

it("does it know Chinese from other scripts?", () => {
  expect(holdsChinese("第1页")).toBe(true);
  expect(holdsChinese("«Page 1» … “x” — Мир")).toBe(false);
});
