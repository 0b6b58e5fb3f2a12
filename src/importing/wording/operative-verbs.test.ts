import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import { withWords } from "./cases/well-made";
import { checkWording } from "./check-wording";
import { strengthOf } from "./operative-verbs";

describe("how far does each verb bind?", () => {
  it.each([
    ["decides", "binding"],
    ["authorizes", "binding"],
    ["demands", "binding"],
    ["requests", "request"],
    ["calls", "request"],
    ["urges", "request"],
    ["encourages", "encouragement"],
    ["invites", "encouragement"],
    ["welcomes", "statement"],
    ["notes", "statement"],
    ["expresses", "statement"],
  ])("%s: %s", (verb, strength) => {
    expect(strengthOf(verb)).toBe(strength);
  });

  it("says nothing of a verb that it does not know", () => {
    expect(strengthOf("dances")).toBeUndefined();
  });
});

it("lists the verbs of a text in its order, each where it stands", () => {
  const text = withWords(
    "7. Decides to review",
    "7. Welcomes the election, and invites the Council to review",
  );
  const { verbs } = checkWording(readResolution(text));
  expect(verbs.map(({ verb, place }) => [place.paragraph, verb])).toEqual([
    ["1", "decides"],
    ["2", "decides"],
    ["3", "decides"],
    ["4", "authorizes"],
    ["5", "requests"],
    ["6", "requests"],
    ["7", "welcomes"],
    ["7", "invites"],
    ["8", "decides"],
  ]);
  for (const { verb, place } of verbs)
    expect(text.slice(place.start, place.end).toLowerCase()).toBe(verb);
});
