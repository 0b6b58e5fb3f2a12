import { expect, test } from "vitest";
import { type Filled, fillCopy } from "./fill-copy";

const addresses = Array.from(
  { length: 20 },
  (_, index) => `https://host.example/assets/${index}.js`,
);

function copyWith(kept: readonly string[] = []) {
  const put: string[] = [];
  const copy: Filled = {
    keys: async () => kept.map((url) => ({ url })),
    put: async (address) => void put.push(address),
  };
  return { copy, put };
}

test("is every file that a copy lacks fetched once, the last first, and three at most at a time?", async () => {
  const { copy, put } = copyWith(addresses.slice(0, 2));
  let underWay = 0;
  let most = 0;
  await fillCopy(addresses, copy, async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    return new Response("x");
  });
  expect(put.toSorted()).toEqual(addresses.slice(2).toSorted());
  expect(put[0]).toBe(addresses.at(-1));
  expect(most).toBe(3);
});

test("is a file that cannot be had, or kept, left out without stopping the others?", async () => {
  const { copy, put } = copyWith();
  const [gone, missing, full] = [addresses[19], addresses[18], addresses[17]];
  const keep = copy.put;
  copy.put = (address, response) =>
    address === full ? Promise.reject(new Error("full")) : keep(address, response);
  await fillCopy(addresses, copy, async (address) => {
    if (address === gone) throw new TypeError("Failed to fetch");
    return new Response("x", { status: address === missing ? 404 : 200 });
  });
  expect(put.toSorted()).toEqual(addresses.slice(0, 17).toSorted());
});
