import { describe, expect, it } from "vitest";
import type { Cut } from "../../../classroom/exercise/cut";
import { headCount } from "../../../classroom/head-count";
import en from "../../../i18n/messages/en/kit.json";
import { createWords } from "../../../i18n/words";
import { roomInWords } from "./room-in-words";

const words = createWords("en", en, { onMissing: "throw" });
const cut = (plenary: number): Cut => ({
  id: "cut",
  minutes: 20 + plenary,
  agenda: [
    { id: "design", kind: "design", minutes: 20, title: "", task: "" },
    ...(plenary > 0
      ? [{ id: "plenary", kind: "plenary" as const, minutes: plenary, title: "", task: "" }]
      : []),
  ],
  injects: [],
  roles: [],
  questions: [],
});
const told = (people: number, laptops: number, plenary = 10) => {
  const room = { people, laptops };
  return roomInWords(words, room, headCount(room, cut(plenary), []));
};

describe("what is a trainer told of a room?", () => {
  it("teams with their sizes, laptops to spare, sticks, trainers and speeches", () => {
    expect(told(20, 6)).toBe(
      "3 teams: 2 with 7 people each and one with 6 people. Each team has a laptop. 2 laptops are to spare. Bring 4 memory sticks. One trainer is enough. In plenary each team has 3 minutes.",
    );
  });
  it("which teams work on paper where laptops are few", () => {
    expect(told(20, 2)).toContain("2 teams work on paper.");
    expect(told(20, 1)).toContain("3 teams work on paper. Bring one memory stick.");
  });
  it("that there is no clock and no board without a laptop, and of no stick", () => {
    expect(told(20, 0)).toContain("Without a laptop of your own");
    expect(told(20, 0)).not.toContain("stick");
  });
  it("who speaks where there is not time for all, and that nobody does without a plenary", () => {
    expect(told(60, 11)).toContain("time for 5 of the 10 teams, 2 minutes each");
    expect(told(60, 11)).toContain("3 trainers are needed");
    expect(told(8, 3, 0)).toContain("no plenary");
  });
});
