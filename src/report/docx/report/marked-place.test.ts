import { expect, it } from "vitest";
import { countPlaces, placeName } from "./marked-place";

it("is the name of a place one that Word takes, whatever the id?", () => {
  for (const id of ["first-broken-chain", "الفحوص", "x".repeat(90), "a b&<c>"])
    expect(placeName(id)).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
  expect(placeName("part-a")).not.toBe(placeName("part-b"));
});

it("are places numbered from one in each document?", () => {
  const numbers = [countPlaces(), countPlaces()].map((places) => {
    places.mark("a", []);
    return JSON.stringify(places.mark("b", []));
  });
  expect(numbers[0]).toBe(numbers[1]);
});
