import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaAt, endFrom, lagOf, momentOf, msOfMinute, spareUntil, stretchesOf } from "./agenda";
import type { AgendaItem } from "./exercise/cut";

const item = (id: string, minutes: number): AgendaItem => ({
  id,
  kind: "design",
  minutes,
  title: id,
  task: "",
});
const agenda = [item("welcome", 5), item("read", 10), item("debrief", 15)];
const agendas = fc
  .array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 60 })
  .map((minutes) => minutes.map((length, at) => item(`item-${at}`, length)));
const passed = fc.integer({ min: 0, max: 20 * 60 * msOfMinute });

describe("does the trainer see where the agenda is?", () => {
  it.each([
    [0, "welcome", "read", 5, 30],
    [4.9, "welcome", "read", 0.1, 25.1],
    [5, "read", "debrief", 10, 25],
    [15, "debrief", undefined, 15, 15],
    [30, undefined, undefined, 0, 0],
  ])("after %d minutes", (minutes, current, next, inStretch, left) => {
    const place = agendaAt({ agenda }, minutes * msOfMinute);
    expect(place.current?.item.id).toBe(current);
    expect(place.next?.item.id).toBe(next);
    expect(place.leftInStretch / msOfMinute).toBeCloseTo(inStretch);
    expect(place.left / msOfMinute).toBeCloseTo(left);
  });

  it("stretches follow each other without a gap, and last as long as they are said to", () => {
    fc.assert(
      fc.property(agendas, (items) => {
        const stretches = stretchesOf({ agenda: items });
        stretches.forEach(({ from, to, item: { minutes } }, at) => {
          expect(from).toBe(stretches[at - 1]?.to ?? 0);
          expect(to - from).toBe(minutes * msOfMinute);
        });
      }),
    );
  });

  it("every moment lies in one stretch and before the next, or beyond the end", () => {
    fc.assert(
      fc.property(agendas, passed, (items, at) => {
        const { current, next, leftInStretch, left, over } = agendaAt({ agenda: items }, at);
        const total = items.reduce((sum, { minutes }) => sum + minutes, 0) * msOfMinute;
        expect(left - over).toBe(total - at);
        expect(Math.min(left, over)).toBe(0);
        expect(current === undefined).toBe(at >= total);
        if (current) {
          expect(current.from).toBeLessThanOrEqual(at);
          expect(leftInStretch).toBeGreaterThan(0);
          expect(at + leftInStretch).toBe(current.to);
          expect(next?.from).toBe(current.to === total ? undefined : current.to);
        }
      }),
    );
  });
});

describe("does the trainer see whether the room is free long enough?", () => {
  const at = (time: string) => new Date(`2026-11-21T${time}:00`);

  it.each([
    ["15:30", "14:00", 80, 10],
    ["15:30", "14:00", 90, 0],
    ["15:30", "14:20", 90, -20],
    ["15:30", "15:40", 0, -10],
    ["00:30", "23:50", 30, 10],
    ["23:50", "00:10", 0, -20],
  ])("free until %s, at %s with %d minutes to go: %d to spare", (endBy, now, left, spare) => {
    expect(spareUntil(endBy, at(now), left * msOfMinute)).toBe(spare * msOfMinute);
  });

  it("a time of day is at most half a day away", () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const now = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(clock, now, ([hours, minutes], moment) => {
        const two = (part: number) => String(part).padStart(2, "0");
        const found = momentOf(`${two(hours)}:${two(minutes)}`, moment);
        expect([found.getHours(), found.getMinutes()]).toEqual([hours, minutes]);
        // An hour more on the day on which clocks change.
        const away = Math.abs(found.getTime() - moment.getTime());
        expect(away).toBeLessThanOrEqual(13 * 60 * msOfMinute);
      }),
    );
  });

  it("pauses move the end; setting the clock ahead brings it nearer", () => {
    const firstStart = at("14:00");
    expect(lagOf(firstStart, at("14:30"), 25 * msOfMinute)).toBe(5 * msOfMinute);
    expect(lagOf(firstStart, at("14:30"), 40 * msOfMinute)).toBe(-10 * msOfMinute);
    expect(endFrom(at("14:30"), 65 * msOfMinute)).toEqual(at("15:35"));
  });
});
