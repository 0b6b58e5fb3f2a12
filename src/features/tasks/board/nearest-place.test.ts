import { describe, expect, it } from "vitest";
import { nearestPlace, type PlaceBox, placeAtStart } from "./nearest-place";

const column = (id: string, left: number, top = 0): PlaceBox => ({
  id,
  kind: "column",
  box: { left, top, width: 100, height: 400 },
});
const card = (id: string, left: number, top: number): PlaceBox => ({
  id,
  kind: "card",
  box: { left: left + 8, top, width: 84, height: 50 },
});
const places = [
  column("one", 0),
  column("two", 110),
  column("three", 220),
  card("a", 0, 40),
  card("b", 110, 40),
  card("c", 110, 100),
];
const at = (left: number, top: number) => ({ left, top, width: 84, height: 50 });

describe("where does an arrow key take a lifted task?", () => {
  it("sideways to the next column, and nowhere at the edge", () => {
    expect(nearestPlace(at(8, 40), places, "ArrowRight")?.id).toBe("two");
    expect(nearestPlace(at(228, 40), places, "ArrowLeft")?.id).toBe("three");
    expect(nearestPlace(at(0, 0), places, "ArrowLeft")).toBeUndefined();
    expect(nearestPlace(at(220, 0), places, "ArrowRight")).toBeUndefined();
  });

  it("up and down among what is in line with it", () => {
    expect(nearestPlace(at(110, 0), places, "ArrowDown")?.id).toBe("b");
    expect(nearestPlace(at(118, 40), places, "ArrowDown")?.id).toBe("c");
    expect(nearestPlace(at(118, 40), places, "ArrowUp")?.id).toBe("two");
    expect(nearestPlace(at(118, 100), places, "ArrowDown")).toBeUndefined();
  });

  it("down to the next column where they lie below one another", () => {
    const stacked = [column("one", 0, 0), column("two", 0, 420)];
    expect(nearestPlace(at(8, 40), stacked, "ArrowDown")?.id).toBe("two");
  });
});

describe("on which place does it lie then?", () => {
  it("on the one that begins where it is", () => {
    expect(placeAtStart(at(110, 0), places)?.id).toBe("two");
    expect(placeAtStart(at(118, 100), places)?.id).toBe("c");
    expect(placeAtStart(at(0, 0), [])).toBeUndefined();
  });
});
