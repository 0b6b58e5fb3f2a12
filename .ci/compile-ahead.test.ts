import { expect, it } from "vitest";
import { compileAhead } from "./compile-ahead.mjs";

const chunk = (facadeModuleId: string, imports: string[] = []) => ({
  type: "chunk",
  facadeModuleId,
  imports,
  code: "f();",
});

it("are the app and the page of the questions marked with all that they import, once, and no other page?", () => {
  const bundle = {
    "main.js": chunk("/place/src/app/main.tsx", ["react.js"]),
    "wizard.js": chunk("/place/src/features/wizard/wizard-page.tsx", ["react.js", "engine.js"]),
    "react.js": chunk("", []),
    "engine.js": chunk("", ["react.js"]),
    "draft.js": chunk("/place/src/features/draft/draft-page.tsx", ["react.js"]),
    "main.css": { type: "asset" },
  };
  const { generateBundle } = compileAhead() as unknown as {
    generateBundle: { handler: (options: object, bundle: object) => void };
  };
  generateBundle.handler({}, bundle);
  const code = (file: "main.js" | "wizard.js" | "react.js" | "engine.js" | "draft.js") =>
    bundle[file].code;
  const marked = "//# allFunctionsCalledOnLoad\nf();";
  expect([code("main.js"), code("wizard.js"), code("react.js"), code("engine.js")]).toEqual(
    Array(4).fill(marked),
  );
  expect(code("draft.js")).toBe("f();");
});
