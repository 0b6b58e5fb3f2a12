import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inject } from "./exercise/inject";
import { type Known, knownTo, type ToldFrom } from "./known";

const part = (id: string, title = id) => ({ id, title, paragraphs: [] });
const exercise: ToldFrom = {
  date: "2027-03-01",
  brief: [part("first")],
  forces: [{ id: "column", name: "The Column", side: "armed-group", text: "Seen in August" }],
  timeline: [{ id: "ceasefire", date: "2026-08-01", text: "A ceasefire" }],
  cuts: [
    {
      id: "ninety",
      minutes: 90,
      agenda: [],
      roles: [],
      questions: [],
      injects: [
        { inject: "late", minute: 60 },
        { inject: "early", minute: 20 },
      ],
    },
  ],
};
const inject = (id: string, more: Partial<Inject> = {}): Inject => ({
  id,
  title: id,
  channel: "news",
  from: "Radio",
  paragraphs: [],
  touches: [],
  ...more,
});
const early = inject("early", {
  movesTo: "2027-03-10",
  adds: {
    forces: [{ id: "column", name: "The Column", side: "armed-group", text: "Twice as many" }],
    timeline: [{ id: "before", date: "2026-01-01", text: "Told late" }],
    answers: [{ path: "situation.phase", value: "ceasefire" }],
  },
});
const late = inject("late", {
  movesTo: "2027-03-20",
  adds: {
    brief: [part("second")],
    answers: [{ path: "situation.phase", value: "ongoing-conflict" }],
  },
});

describe("what does a team know?", () => {
  it("from the start what the exercise tells, and nothing of its injects", () => {
    const known = knownTo(exercise, []);
    expect(known.date).toBe("2027-03-01");
    expect(known.brief).toEqual([{ ...part("first"), isEarlier: false }]);
    expect(known.answers).toEqual([]);
  });

  it("with an inject what it adds, beside an earlier word of the same force", () => {
    const { forces, timeline, date } = knownTo(exercise, [early]);
    expect(date).toBe("2027-03-10");
    expect(forces.map(({ text, isEarlier, since }) => [text, isEarlier, since])).toEqual([
      ["Seen in August", true, undefined],
      ["Twice as many", false, "early"],
    ]);
    expect(timeline.map(({ id }) => id)).toEqual(["before", "ceasefire"]);
  });

  it("of an answer what the later inject of the play says, however late the earlier is opened", () => {
    for (const opened of [
      [early, late],
      [late, early],
    ]) {
      expect(knownTo(exercise, opened).answers).toEqual([
        { path: "situation.phase", value: "ongoing-conflict", since: "late" },
      ]);
      expect(knownTo(exercise, opened).date).toBe("2027-03-20");
    }
  });
});

const ids = ["a", "b", "c", "early", "late"];
const row = fc.record({ id: fc.constantFrom("r", "s", "t"), text: fc.string() });
const injects = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) =>
      fc
        .record({
          brief: fc.array(
            row.map(({ id: at, text }) => part(at, text)),
            { maxLength: 2 },
          ),
          timeline: fc.array(
            row.map((each) => ({ ...each, date: "2027-01-01" })),
            { maxLength: 2 },
          ),
        })
        .map((adds) => inject(id, { adds })),
    ),
  ),
);
const rowsOf = ({ brief, timeline }: Known) =>
  [...brief, ...timeline].map(({ isEarlier: _isEarlier, ...rest }) => JSON.stringify(rest)).sort();

describe("is nothing lost by opening injects?", () => {
  it("one more only adds", () => {
    fc.assert(
      fc.property(injects, (all) => {
        for (let count = 0; count < all.length; count += 1) {
          const more = rowsOf(knownTo(exercise, all.slice(0, count + 1)));
          const left = [...more];
          for (const known of rowsOf(knownTo(exercise, all.slice(0, count)))) {
            expect(left).toContain(known);
            left.splice(left.indexOf(known), 1);
          }
        }
      }),
    );
  });

  it("the order of opening makes no difference", () => {
    fc.assert(
      fc.property(injects, (all) => {
        expect(knownTo(exercise, [...all].reverse())).toEqual(knownTo(exercise, all));
      }),
    );
  });
});
