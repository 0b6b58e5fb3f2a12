import { describe, expect, it } from "vitest";
import { chunkNames } from "./chunks.mjs";

const imports: Record<string, string[]> = {
  "/src/app/start.ts": ["/src/ui/base.ts", "/src/recovery.ts"],
  "/src/recovery.ts": ["/src/ui/base.ts"],
  "/src/app/main.tsx": ["/react.js", "/src/ui/base.ts", "/src/state/desk.ts"],
  "/src/state/desk.ts": ["/react.js", "/src/state/desk.ts"],
  "/src/features/start/start-page.tsx": ["/src/state/desk.ts", "/src/ui/drop.tsx"],
  "/src/domain/open-design.ts": ["/zod.js"],
  "/src/features/wizard/wizard-page.tsx": ["/zod.js", "/react.js", "/src/engine.ts"],
  "/src/features/map/map-page.tsx": ["/src/map.ts"],
};
const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };

describe("which script does a module go into?", () => {
  const [group] = chunkNames("/src").groups;
  const nameOf = (id: string) => group?.name(id, graph);

  it("the first that needs it, so that a page waits for few scripts", () => {
    expect(nameOf("/src/ui/base.ts")).toBe("first");
    expect(nameOf("/src/recovery.ts")).toBe("first");
    expect(nameOf("/react.js")).toBe("app");
    expect(nameOf("/src/ui/drop.tsx")).toBe("app");
    expect(nameOf("/zod.js")).toBe("design");
    expect(nameOf("/src/engine.ts")).toBe("wizard");
  });

  it("one of its own where others wait for it by name", () => {
    for (const entry of ["app/start.ts", "app/main.tsx", "features/start/start-page.tsx"]) {
      expect(nameOf(`/src/${entry}`), entry).toBeNull();
    }
  });

  it("what the bundler says, elsewhere", () => {
    expect(nameOf("/src/map.ts")).toBeNull();
  });
});
