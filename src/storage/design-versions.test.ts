import { describe, expect, it } from "vitest";
import { teamDesign } from "../classroom/cases/team-design";
import { blankDesign } from "../domain/design";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import {
  type DesignVersion,
  momentVersionOf,
  mostShared,
  openVersions,
  sharedVersionOf,
  versionOf,
} from "./design-versions";
import { versionName } from "./version-name";

const designOf = (title: string) => blankDesign("d", title);
function sharedSoFar(count: number): DesignVersion[] {
  let versions: DesignVersion[] = [versionOf(designOf("As sent"), "As sent", 0, [])];
  for (let number = 1; number <= count; number += 1) {
    const { kept, surplus } = sharedVersionOf(designOf(`D ${number}`), "saved", number, versions);
    versions = versions.filter(({ id }) => !surplus.includes(id));
    if (kept) versions.push(kept);
  }
  return versions;
}

describe("is a state that a file has kept once, and do such states stay few?", () => {
  it("keeps a state once, however often it is saved", () => {
    const [named, first] = sharedSoFar(1) as [DesignVersion, DesignVersion];
    expect(first).toMatchObject({ shared: "saved", order: 2, name: "" });
    expect(sharedVersionOf(designOf("D 1"), "saved", 9, [named, first])).toEqual({ surplus: [] });
  });

  it("lets the oldest make room, and never a version that its author named", () => {
    const versions = sharedSoFar(mostShared + 3);
    expect(versions.filter(({ shared }) => shared)).toHaveLength(mostShared);
    expect(versions[0]?.name).toBe("As sent");
    expect(versions[1]?.text).toContain("D 4");
  });
});

it("is a version called by its name, or by how it came to be in a file?", async () => {
  const words = createWords("en", await loadMessages("en", ["versions"]), { onMissing: "throw" });
  const [named, shared] = sharedSoFar(1) as [DesignVersion, DesignVersion];
  expect(versionName(words, named)).toBe("As sent");
  expect(versionName(words, shared)).toBe("As saved in a file");
  expect(versionName(words, { ...shared, shared: "opened" })).toBe("As opened from a file");
});

describe("is a moment of an exercise kept beside what the author and files keep?", () => {
  const moment = momentVersionOf(designOf("M"), "start", 1, []) as DesignVersion;

  it("once, and read back with its moment; an older record has none", () => {
    expect(momentVersionOf(designOf("Later"), "start", 2, [moment])).toBeUndefined();
    expect(momentVersionOf(designOf("Later"), "cable", 2, [moment])).toMatchObject({ order: 2 });
    const { moment: _none, ...older } = moment;
    const damaged = { ...older, id: "x", order: 3, moment: 7 } as unknown as DesignVersion;
    expect(openVersions([moment, { ...older, order: 2 }, damaged]).map((v) => v.moment)).toEqual([
      undefined,
      undefined,
      "start",
    ]);
  });

  it("neither making room for states that files have, nor taking theirs", () => {
    const versions = [moment, ...sharedSoFar(mostShared)];
    const { kept, surplus } = sharedVersionOf(designOf("One more"), "saved", 99, versions);
    expect(kept).toBeDefined();
    expect(surplus).toEqual([versions[2]?.id]);
  });
});

it("is a moment called by what came next?", async () => {
  const words = createWords("en", await loadMessages("en", ["versions"]), { onMissing: "throw" });
  const called = (moment: string) => {
    const version = momentVersionOf(teamDesign("shown"), moment, 1, []) as DesignVersion;
    return openVersions([version]).map((opened) => versionName(words, opened))[0];
  };
  expect(called("start")).toBe("As the exercise began");
  expect(called("first-vote")).toBe("As it was before the first vote");
  expect(called("cable")).toBe("As it was before inject 1");
  const unread = { name: "", moment: "cable" };
  expect(versionName(words, unread)).toBe("As it was before an inject");
});
