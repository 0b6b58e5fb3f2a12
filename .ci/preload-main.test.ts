import { expect, it } from "vitest";
import { preloadMain } from "./preload-main.mjs";

const chunk = (fileName: string, more: object) => ({
  type: "chunk",
  fileName,
  imports: [],
  isEntry: false,
  code: "",
  ...more,
});

const bundle = {
  start: chunk("start.js", { isEntry: true, imports: ["shared.js"] }),
  shared: chunk("shared.js", {}),
  react: chunk("react.js", { code: "the largest of all", imports: ["runtime.js"] }),
  runtime: chunk("runtime.js", {}),
  main: chunk("main.js", {
    facadeModuleId: "/place/src/app/main.tsx",
    imports: ["shared.js", "react.js"],
    viteMetadata: { importedCss: new Set(["main.css"]) },
  }),
  page: chunk("page.js", {
    facadeModuleId: "/place/src/features/start/start-page.tsx",
    imports: ["react.js"],
    viteMetadata: { importedCss: new Set(["main.css", "page.css"]) },
  }),
  other: chunk("other.js", { facadeModuleId: "/place/src/features/map/map-page.tsx" }),
  style: { type: "asset", fileName: "main.css" },
};

it("does the page name what its first script leads to, the largest first and nothing twice?", () => {
  const { transformIndexHtml } = preloadMain() as unknown as {
    transformIndexHtml: {
      handler: (html: string, context: object) => { attrs: { rel: string; href: string } }[];
    };
  };
  const links = transformIndexHtml.handler("", { bundle });
  expect(links.map(({ attrs }) => `${attrs.rel} ${attrs.href}`)).toEqual([
    "modulepreload ./react.js",
    "stylesheet ./main.css",
    "stylesheet ./page.css",
    "modulepreload ./main.js",
    "modulepreload ./runtime.js",
    "modulepreload ./page.js",
  ]);
  expect(transformIndexHtml.handler("", {})).toEqual([]);
});
