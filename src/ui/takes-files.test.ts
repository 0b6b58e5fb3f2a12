import { expect, it, vi } from "vitest";
import { handOnFiles } from "./takes-files";

const files = [{ name: "a.txt" }, { name: "b.txt" }] as File[];
const list = (given: readonly File[]) => given as unknown as FileList;

it("does whoever takes several files get all, and whoever takes one the first?", () => {
  const [onFile, onFiles] = [vi.fn(), vi.fn()];
  handOnFiles({ onFile }, list(files));
  handOnFiles({ onFiles }, list(files));
  expect(onFile.mock.calls).toEqual([[files[0]]]);
  expect(onFiles.mock.calls).toEqual([[files]]);
});

it("is nobody called where nothing was chosen?", () => {
  const onFile = vi.fn();
  handOnFiles({ onFile }, list([]));
  handOnFiles({ onFile }, null);
  expect(onFile).not.toHaveBeenCalled();
});
