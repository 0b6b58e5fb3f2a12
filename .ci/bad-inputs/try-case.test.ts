import { expect, it } from "vitest";
import type { Answer } from "./answer";
import { tryCase } from "./try-case";

const tried = (read: (bytes: Uint8Array) => Answer) =>
  tryCase(
    { name: "text file", make: () => new Uint8Array(3), read: async (bytes) => read(bytes) },
    1,
    1,
  );
const refused = (sentence: string, path?: string): Answer => ({
  taken: false,
  sentence,
  code: "some-code",
  ...(path === undefined ? {} : { path }),
});

it("is a reader that breaks, or writes into the file, a fault?", async () => {
  const broken = await tried(() => {
    throw new Error("Out of letters");
  });
  expect(broken).toMatchObject({ answer: "broke", fault: expect.stringContaining("letters") });
  const written = await tried((bytes) => {
    bytes[1] = 7;
    return { taken: true };
  });
  expect(written.fault).toBe("the file itself was changed");
});

it("is a refusal a fault where it is no sentence, has a hole, has no end or names no place?", async () => {
  const faultOf = async (answer: Answer) => (await tried(() => answer)).fault;
  expect(await faultOf(refused("The file is damaged."))).toBeUndefined();
  expect(await faultOf(refused("$.a: mend it.", "$.a"))).toBeUndefined();
  expect(await faultOf(refused("$.a: mend it.", "$.b"))).toMatch(/^no place/);
  expect(await faultOf(refused("app.problem.damaged"))).toMatch(/^no sentence/);
  expect(await faultOf(refused("There is no undefined."))).toMatch(/^no sentence/);
  expect(await faultOf(refused(`${"x".repeat(1001)}.`))).toMatch(/1002 letters/);
});
