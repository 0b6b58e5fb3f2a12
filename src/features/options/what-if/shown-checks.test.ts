import { describe, expect, it } from "vitest";
import { movesBetween } from "../../../alternatives/what-if/check-moves";
import { frameOf } from "../../../alternatives/what-if/frame";
import { withEdit } from "../../../alternatives/what-if/trial";
import { factorIds } from "../../../domain/factor";
import { checks } from "../../../engine/registry";
import { isOpen } from "../../../engine/status";
import { templateDesign } from "../../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../../evidence/current";
import { precedents } from "../../../precedents/current";
import { asKey, checksShown, checkViews, fromKey } from "./shown-checks";

const records = { evidence: currentEvidence, precedents };
const example = templateDesign("example");
const start = frameOf(example, records);
const now = frameOf(withEdit(example, { path: "force.troopCeiling", value: 300 }), records, start);
const rooms = [...factorIds, "coherence"] as const;

describe("which checks of a factor are shown?", () => {
  it("all of them once, changed ones first, those that do not apply apart", () => {
    for (const room of rooms) {
      const { shown, idle, changed, count } = checksShown(start, now, room, "all");
      const own = checks.filter((check) => check.room === room).map(({ id }) => id);
      expect([...shown, ...idle].sort()).toEqual(own.sort());
      expect(count).toBe(own.length);
      const moved = movesBetween(start, now).map(({ check }) => check);
      expect(shown.slice(0, changed).every((id) => moved.includes(id))).toBe(true);
      expect(shown.slice(changed).some((id) => moved.includes(id))).toBe(false);
      for (const id of idle) expect(now.results.get(id)?.status).toBe("not-applicable");
    }
  });

  it("only those that changed, or that are open besides", () => {
    const changed = rooms.flatMap((room) => checksShown(start, now, room, "changed").shown);
    expect(changed.sort()).toEqual(
      movesBetween(start, now)
        .map(({ check }) => check)
        .sort(),
    );
    const open = rooms.flatMap((room) => checksShown(start, now, room, "open").shown);
    for (const id of open)
      expect(changed.includes(id) || isOpen(now.results.get(id)?.status ?? "met")).toBe(true);
    expect(open.length).toBeGreaterThan(changed.length);
  });

  it("nothing changed at the start", () => {
    for (const room of rooms) {
      expect(checksShown(start, start, room, "all").changed).toBe(0);
      expect(checksShown(start, start, room, "changed").shown).toEqual([]);
    }
  });
});

it("does the key of what is shown lead back to it?", () => {
  for (const room of rooms) {
    for (const view of checkViews) {
      const shown = checksShown(start, now, room, view);
      expect(fromKey(asKey(shown))).toEqual(shown);
    }
  }
});
