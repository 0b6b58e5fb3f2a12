import { beforeEach, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import { webStorage } from "../storage/cases/web-storage";
import {
  addComment,
  deleteComment,
  recallAuthorName,
  settleComment,
  useAuthorName,
} from "./comments";
import { beginDesign, undo, useDesignStore } from "./design-store";

const at = { kind: "field", id: "force.troopCeiling" } as const;
const comments = () => useDesignStore.getState().design?.comments ?? [];

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage() });
  useAuthorName.setState({ name: "" });
  beginDesign(blankDesign("d", "D"));
});

it("is a comment signed, dated, one step of undo, and such as a file takes?", () => {
  addComment(at, "A. Rahman", "Too few", new Date("2026-11-21T09:00:00Z"));
  expect(comments()).toMatchObject([
    { at, author: "A. Rahman", when: "2026-11-21T09:00:00.000Z", text: "Too few" },
  ]);
  expect(openDesign(JSON.stringify(useDesignStore.getState().design)).ok).toBe(true);
  undo();
  expect(comments()).toEqual([]);
});

it("is a comment settled, opened again and deleted?", () => {
  addComment(at, "A. Rahman", "Too few");
  const id = comments()[0]?.id ?? "";
  settleComment(id, true);
  expect(comments()[0]?.done).toBe(true);
  settleComment(id, false);
  expect(comments()[0]?.done).toBeUndefined();
  deleteComment(id);
  expect(comments()).toEqual([]);
});

it("is the name remembered for the next visit?", () => {
  addComment(at, "A. Rahman", "Too few");
  useAuthorName.setState({ name: "" });
  recallAuthorName();
  expect(useAuthorName.getState().name).toBe("A. Rahman");
});
