import { expect, it } from "vitest";
import { preloadMain } from "./preload-main.mjs";

const chunk = (fileName: string, more: object) => ({
  type: "chunk",
  fileName,
  imports: [],
  isEntry: false,
  ...more,
});

const bundle = {
  start: chunk("start.js", { isEntry: true, imports: ["shared.js"] }),
  main: chunk("main.js", {
    facadeModuleId: "/place/src/app/main.tsx",
    imports: ["shared.js", "react.js"],
    viteMetadata: { importedCss: new Set(["main.css"]) },
  }),
  style: { type: "asset", fileName: "main.css" },
};

it("does the page name what its first script is going to import, and nothing twice?", () => {
  const { transformIndexHtml } = preloadMain() as unknown as {
    transformIndexHtml: {
      handler: (html: string, context: object) => { attrs: { rel: string; href: string } }[];
    };
  };
  const links = transformIndexHtml.handler("", { bundle });
  expect(links.map(({ attrs }) => `${attrs.rel} ${attrs.href}`)).toEqual([
    "stylesheet ./main.css",
    "modulepreload ./main.js",
    "modulepreload ./react.js",
  ]);
  expect(transformIndexHtml.handler("", {})).toEqual([]);
});
