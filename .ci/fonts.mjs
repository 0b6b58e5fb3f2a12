// Makes the fonts of the PDF from the Noto Sans families: `npm run fonts` writes them, `npm run fonts -- --check`
// fails when the committed ones are not what it would write. Run under tsx.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codePointsOf } from "../src/report/pdf/fonts/code-points-of.ts";
import {
  arabicRanges,
  chineseRanges,
  wantedRanges,
} from "../src/report/pdf/fonts/wanted-ranges.ts";

const require = createRequire(import.meta.url);
const subsetFont = require("subset-font");

const latin = {
  package: "noto-sans",
  faces: [
    { file: "noto-sans-regular", style: "normal", cut: "400Regular/NotoSans_400Regular.ttf" },
    { file: "noto-sans-bold", style: "bold", cut: "700Bold/NotoSans_700Bold.ttf" },
    {
      file: "noto-sans-italic",
      style: "italic",
      cut: "400Regular_Italic/NotoSans_400Regular_Italic.ttf",
    },
  ],
};

/** Scripts that are loaded where a text needs them; their coverage travels in their own files. */
const onDemand = [
  {
    script: "arabic",
    name: "NotoSansArabic",
    package: "noto-sans-arabic",
    wanted: () => pointsIn(arabicRanges),
    faces: [
      {
        file: "noto-sans-arabic-regular",
        style: "normal",
        cut: "400Regular/NotoSansArabic_400Regular.ttf",
      },
      { file: "noto-sans-arabic-bold", style: "bold", cut: "700Bold/NotoSansArabic_700Bold.ttf" },
    ],
  },
  {
    script: "chinese",
    name: "NotoSansSC",
    package: "noto-sans-sc",
    wanted: () => [...pointsIn(chineseRanges), ...simplifiedCharacters()],
    faces: [
      {
        file: "noto-sans-sc-regular",
        style: "normal",
        cut: "400Regular/NotoSansSC_400Regular.ttf",
      },
    ],
  },
];

/** jsPDF places glyphs one by one: it reads none of the layout tables. */
const unread = ["GDEF", "GPOS", "GSUB", "STAT", "gasp"];

const packageFile = (name, path) =>
  readFileSync(require.resolve(`@expo-google-fonts/${name}/${path}`));

/** The characters of GB/T 2312, levels 1 and 2: rows 16 to 87 of 94 places, read by its decoder. */
function simplifiedCharacters() {
  const decoder = new TextDecoder("gb18030");
  const points = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let place = 0xa1; place <= 0xfe; place += 1) {
      const point = decoder.decode(Uint8Array.of(row, place)).codePointAt(0);
      if (point >= 0x4e00 && point <= 0x9fff) points.push(point);
    }
  }
  return points.sort((one, other) => one - other);
}

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

const cutDown = (source, points) =>
  subsetFont(source, String.fromCodePoint(...points), {
    targetFormat: "truetype",
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: unread,
  });

const licenceOf = (name) =>
  packageFile(name, "LICENSE_FONT").toString("utf8").replaceAll("\r\n", "\n");

/** The code points that are wanted and that every face of a family holds. */
function heldByAll(sources, wanted) {
  const held = sources.map((source) => codePointsOf(source));
  return wanted.filter((point) => held.every((set) => set.has(point)));
}

async function build() {
  const sources = latin.faces.map(({ cut }) => packageFile(latin.package, cut));
  const points = heldByAll(sources, pointsIn(wantedRanges));
  const files = new Map([
    ["data/coverage.json", `${JSON.stringify(rangesOf(points))}\n`],
    ["OFL.txt", licenceOf(latin.package)],
  ]);
  for (const [index, { file, style }] of latin.faces.entries()) {
    const subset = await cutDown(sources[index], points);
    const font = { name: "NotoSans", style, base64: subset.toString("base64") };
    files.set(`data/${file}.json`, `${JSON.stringify(font)}\n`);
  }
  for (const { script, name, package: family, wanted, faces } of onDemand) {
    const cuts = faces.map(({ cut }) => packageFile(family, cut));
    const held = heldByAll(cuts, wanted());
    files.set(`OFL-${script}.txt`, licenceOf(family));
    for (const [index, { file, style }] of faces.entries()) {
      const base64 = (await cutDown(cuts[index], held)).toString("base64");
      const font = { name, style, script, coverage: rangesOf(held), base64 };
      files.set(`data/${file}.json`, `${JSON.stringify(font)}\n`);
    }
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
