import { expect, it } from "vitest";
import { popoverPlace } from "./popover-place";

const button = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 24 });
const wide = { width: 1000, height: 800 };

it("does it stand under its button, from the button's edge?", () => {
  const shape = { width: 300, isMirrored: false };
  expect(popoverPlace(button(100, 50), wide, shape)).toEqual({ left: 100, y: 78, above: false });
});

it("does it begin at the other edge where the line runs the other way?", () => {
  expect(popoverPlace(button(600, 50), wide, { width: 300, isMirrored: true }).left).toBe(360);
});

it("does it stay within the window on either side, however narrow that is?", () => {
  const shape = { width: 300, isMirrored: false };
  expect(popoverPlace(button(950, 50), wide, shape).left).toBe(692);
  expect(popoverPlace(button(10, 50), wide, { ...shape, isMirrored: true }).left).toBe(8);
  expect(popoverPlace(button(200, 50), { width: 310, height: 800 }, shape).left).toBe(8);
});

it("does it go over the button only where there is little room below and more above?", () => {
  const shape = { width: 300, isMirrored: false };
  expect(popoverPlace(button(100, 700), wide, shape)).toMatchObject({ y: 696, above: true });
  expect(popoverPlace(button(100, 20), { width: 1000, height: 200 }, shape).above).toBe(false);
});
