import { expect, it } from "vitest";
import { readers } from "./readers";
import { readerNames, shareOf, shares } from "./shares.mjs";
import { again } from "./tallies.mjs";
import { longestRead, tryCase } from "./try-case";

const count = 1000;
const seed = 1;

it.each(readers)(
  "does the reader of a $name refuse bad inputs in a sentence, or take what it can hold?",
  async (reader) => {
    const faults: string[] = [];
    for (let number = 0; number < shareOf(reader.name, count); number += 1) {
      let { ms, fault } = await tryCase(reader, seed, number);
      // Other tests run beside this one: an input is slow if it is slow each time.
      for (let times = 0; times < 2 && ms > longestRead; times += 1)
        ({ ms, fault } = await tryCase(reader, seed, number));
      const isSlow = ms > longestRead;
      if (fault || isSlow)
        faults.push(`${fault ?? `${ms} ms`}\n${again(seed, reader.name, number)}`);
    }
    expect(faults).toEqual([]);
  },
  120_000,
);

it("do the shares make a million, and has every reader one?", () => {
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(1_000_000);
  expect(readers.map(({ name }) => name).sort()).toEqual([...readerNames].sort());
});

it("is the same number with the same seed the same input?", async () => {
  const { chanceOf } = await import("./chance");
  for (const { name, make } of readers) {
    const once = make(chanceOf(7, name, 3));
    expect(Buffer.compare(once, make(chanceOf(7, name, 3)))).toBe(0);
    expect(Buffer.compare(once, make(chanceOf(8, name, 3)))).not.toBe(0);
  }
});
