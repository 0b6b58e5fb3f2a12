// Makes the fonts of the PDF from Noto Sans: `npm run fonts` writes them, `npm run fonts -- --check`
// fails when the committed ones are not what it would write. Run under tsx.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codePointsOf } from "../src/report/pdf/fonts/code-points-of.ts";
import { wantedRanges } from "../src/report/pdf/fonts/wanted-ranges.ts";

const require = createRequire(import.meta.url);
const subsetFont = require("subset-font");

const faces = [
  { file: "noto-sans-regular", style: "normal", cut: "400Regular/NotoSans_400Regular.ttf" },
  { file: "noto-sans-bold", style: "bold", cut: "700Bold/NotoSans_700Bold.ttf" },
  {
    file: "noto-sans-italic",
    style: "italic",
    cut: "400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  },
];

/** jsPDF places glyphs one by one: it reads none of the layout tables. */
const unread = ["GDEF", "GPOS", "GSUB", "STAT", "gasp"];

const packageFile = (path) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));

function pointsIn(ranges) {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
}

function rangesOf(points) {
  const ranges = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

async function build() {
  const sources = faces.map(({ cut }) => packageFile(cut));
  const held = sources.map((source) => codePointsOf(source));
  const points = pointsIn(wantedRanges).filter((point) => held.every((set) => set.has(point)));
  const text = String.fromCodePoint(...points);
  const files = new Map([
    ["data/coverage.json", `${JSON.stringify(rangesOf(points))}\n`],
    ["OFL.txt", packageFile("LICENSE_FONT").toString("utf8").replaceAll("\r\n", "\n")],
  ]);
  for (const [index, { file, style }] of faces.entries()) {
    const subset = await subsetFont(sources[index], text, {
      targetFormat: "truetype",
      keepFeatures: [],
      noLayoutClosure: true,
      noHinting: true,
      dropTables: unread,
    });
    const font = { name: "NotoSans", style, base64: subset.toString("base64") };
    files.set(`data/${file}.json`, `${JSON.stringify(font)}\n`);
  }
  return files;
}

const folder = new URL("../src/report/pdf/fonts/", import.meta.url);
const check = process.argv.includes("--check");
mkdirSync(new URL("data/", folder), { recursive: true });
for (const [name, content] of await build()) {
  const path = new URL(name, folder);
  if (!check) {
    writeFileSync(path, content);
    console.log(`wrote ${name}, ${Buffer.byteLength(content)} bytes`);
  } else if (readFileSync(path, "utf8") !== content) {
    console.error(`${name} is not what npm run fonts writes`);
    process.exitCode = 1;
  }
}
