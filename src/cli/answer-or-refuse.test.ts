import { expect, it } from "vitest";
import { answerOrRefuse, Refusal } from "./answer-or-refuse";

async function said(json: boolean, answer: () => Promise<{ data: unknown; text: string }>) {
  const heard = { out: "", err: [] as string[] };
  const terminal = {
    out: (text: string) => {
      heard.out += text;
    },
    err: (line: string) => {
      heard.err.push(line);
    },
  };
  return { code: await answerOrRefuse(terminal, json, answer), ...heard };
}
const answer = async () => ({ data: { n: 1 }, text: "One.\n" });

it("does it answer in words, and as one JSON object when asked?", async () => {
  expect(await said(false, answer)).toEqual({ code: 0, out: "One.\n", err: [] });
  const { code, out } = await said(true, answer);
  expect([code, JSON.parse(out)]).toEqual([0, { n: 1 }]);
});

it("is a refusal one line on the error stream, whatever the file is called?", async () => {
  const refused = await said(true, async () => {
    throw new Refusal("a\nb.json: the file\tcannot be read. ");
  });
  expect(refused).toEqual({ code: 2, out: "", err: ["a b.json: the file cannot be read."] });
});

it("does a fault of the program stay one?", async () => {
  await expect(
    said(false, async () => {
      throw new RangeError("no such check");
    }),
  ).rejects.toThrow("no such check");
});
