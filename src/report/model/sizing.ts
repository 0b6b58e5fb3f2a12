import { plainDesign } from "../../domain/plain";
import { valueOf } from "../../domain/stated";
import { saidAbsent, statedNeeds } from "../../planning/sizing/beside";
import { sizingFactors } from "../../planning/sizing/factors";
import { type Sizing, sizeOf } from "../../planning/sizing/size-of";
import type { Block, Run, Runs } from "./block";
import type { Making } from "./making";
import { joined, plain, said, strong, textOf } from "./runs";
import { factorName } from "./sizing-factor-words";
import {
  coverInWords,
  elementName,
  expectedBasisInWords,
  fieldsInWords,
  heldName,
  needInWords,
  rangeInWords,
  sectorName,
  standingInWords,
  statedNeedInWords,
  sumsInWords,
  tasksInWords,
  workingOf,
} from "./sizing-in-words";
import { hasOwnSizing, ownFigures } from "./sizing-own-figures";

/** The sums in one paragraph. */
function sums({ words }: Making, sizing: Sizing): Runs {
  return said(
    ...sumsInWords(words, sizing),
    sizing.hasTasks ? "" : words.say("sizing.result.no-tasks"),
    words.say("sizing.every-sector"),
  );
}

function sectorTable({ words, design }: Making, { sectors }: Sizing): Block {
  const columns = [
    "sector",
    "needed",
    "planned",
    "standing",
    "expected",
    "expected-standing",
  ] as const;
  const silent = words.say("fields.not-stated");
  return {
    kind: "table",
    caption: words.say("sizing.sectors.caption"),
    columns: columns.map((column) => ({
      text: words.say(`sizing.sectors.column.${column}`),
      align: column === "needed" || column === "planned" || column === "expected" ? "end" : "start",
    })),
    rows: sectors.map(({ sector, troops, isPartial, planned, expected }): Runs[] => {
      return [
        said(sectorName(words, design, sectors, sector.id)),
        said(needInWords(words, troops, isPartial)),
        said(planned ? words.number(planned.troops) : silent),
        said(planned ? standingInWords(words, planned.standing) : silent),
        said(expected ? rangeInWords(words, expected.troops) : silent),
        said(expected ? standingInWords(words, expected.standing) : silent),
      ];
    }),
  };
}

function heldTable({ words }: Making, { comparisons, expected }: Sizing): Block[] {
  const shown = comparisons.filter(
    ({ needed, held }) => needed.high > 0 || typeof held !== "string",
  );
  const columns = ["strength", "needed", "held", "standing"] as const;
  if (shown.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.say("sizing.held.caption"),
      columns: columns.map((column) => ({
        text: words.say(`sizing.held.column.${column}`),
        align: column === "needed" || column === "held" ? "end" : "start",
      })),
      rows: shown.map(({ strength, needed, held, standing, isPartial }): Runs[] => [
        said(heldName(words, strength, expected)),
        said(needInWords(words, needed, isPartial)),
        said(typeof held === "string" ? words.say("fields.not-stated") : rangeInWords(words, held)),
        said(standingInWords(words, standing)),
      ]),
    },
  ];
}

/** A paragraph that steps back; none where there is nothing to say. */
const quiet = (runs: Runs): Block[] =>
  textOf(runs) === "" ? [] : [{ kind: "paragraph", tone: "quiet", runs }];

/** Where expected strength comes from, and what of a plan is expected. */
function basis({ words, design }: Making, { expected, sectors }: Sizing): Runs {
  return said(
    expectedBasisInWords(words, design, expected),
    valueOf(design.force?.observersInsideCeiling) === false
      ? words.say("sizing.held.basis.outside")
      : "",
    sectors.some((each) => each.expected) ? words.say("sizing.sectors.share") : "",
  );
}

/** Whose the other figures are, with the sources of those that have one. */
function ours({ words, sources }: Making): Runs {
  const published = sizingFactors.flatMap((factor) => {
    const { basis } = factor;
    return typeof basis === "object" && basis.url
      ? [{ factor, page: { ...basis, url: basis.url } }]
      : [];
  });
  const cited = published.flatMap(({ factor, page: { title, url } }, place): Run[] => [
    plain(`${place === 0 ? "" : words.clauseMark}${factorName(words, factor)}\u00a0`),
    sources.citePage({ title, url }),
  ]);
  return joined([said(words.say("sizing.report.ours")), cited]);
}

/** What the design itself says beside the arithmetic. */
function beside({ words, design }: Making, { sectors, mission }: Sizing): Block[] {
  const plainOf = plainDesign(design);
  const stated = statedNeeds(plainOf);
  const absent = saidAbsent(plainOf, [...sectors.flatMap(({ elements }) => elements), ...mission]);
  const elements = words.list(absent.map(({ element }) => elementName(words, element)));
  const needs: Block[] = [
    { kind: "paragraph", runs: said(words.say("sizing.held.stated-needs")) },
    { kind: "list", items: stated.map((need) => said(statedNeedInWords(words, design, need))) },
  ];
  return [
    ...(stated.length > 0 ? needs : []),
    ...(elements
      ? [{ kind: "paragraph", runs: said(words.say("sizing.held.absent", { elements })) } as const]
      : []),
  ];
}

/** What cannot be counted, by sector and element, with the fields that would tell. */
function gaps({ words, design }: Making, { sectors, asked }: Sizing): Block[] {
  const ofSectors = sectors.flatMap(({ sector, gaps: each }) =>
    each
      .filter(({ tasks }) => !tasks)
      .map(({ element, missing }): Runs => {
        const named = {
          sector: sectorName(words, design, sectors, sector.id),
          element: elementName(words, element),
        };
        const fields = fieldsInWords(words, missing);
        return said(
          words.say("sizing.gaps.asked", named),
          fields ? words.say("sizing.gaps.missing", { fields }) : words.say("sizing.gaps.author"),
        );
      }),
  );
  const open = [...asked.open].map(
    ([element, { tasks }]): Runs =>
      said(
        words.say("sizing.gaps.maybe", {
          element: elementName(words, element),
          tasks: tasksInWords(words, design, tasks),
        }),
      ),
  );
  const items = [...ofSectors, ...open];
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 3, id: "sizing-gaps", text: words.say("sizing.gaps.title") },
    { kind: "list", items },
  ];
}

/** Every step, sector by sector and for the whole, so that it can be worked again on paper. */
function working({ words, design }: Making, { cover, sectors, mission }: Sizing): Block[] {
  const lines = [
    ...sectors.map(({ sector, elements }) => ({
      title: words.say("sizing.working.sector", {
        sector: sectorName(words, design, sectors, sector.id),
      }),
      elements,
    })),
    { title: words.say("sizing.working.mission"), elements: mission },
  ].filter(({ elements }) => elements.length > 0);
  if (lines.length === 0) return [];
  return [
    { kind: "heading", level: 3, id: "sizing-working", text: words.say("sizing.working.title") },
    {
      kind: "paragraph",
      runs: said(words.closed(coverInWords(words, cover))),
    },
    ...lines.flatMap(({ title, elements }): Block[] => [
      { kind: "paragraph", runs: [strong(title)] },
      {
        kind: "list",
        items: elements.flatMap((each) => workingOf(words, each).map((line) => said(line))),
      },
    ]),
  ];
}

/**
 * Troops for the tasks: arithmetic, and said to be no finding. Printed where the author set a figure
 * of it or asks for it; the author's figures stand beside ours.
 */
export function sizingSection(making: Making): Block[] {
  const { words, design, options } = making;
  if (!options.sizing && !hasOwnSizing(design)) return [];
  const sizing = sizeOf(design);
  const own = ownFigures(words, design, sizing);
  return [
    { kind: "heading", level: 2, id: "sizing", text: words.say("sizing.title") },
    { kind: "paragraph", tone: "lead", runs: said(words.say("sizing.no-study")) },
    { kind: "paragraph", runs: sums(making, sizing) },
    sectorTable(making, sizing),
    ...heldTable(making, sizing),
    ...quiet(basis(making, sizing)),
    ...beside(making, sizing),
    ...gaps(making, sizing),
    ...(own.length > 0
      ? ([
          { kind: "heading", level: 3, id: "sizing-own", text: words.say("sizing.report.own") },
          { kind: "terms", items: own },
        ] as const)
      : []),
    { kind: "paragraph", tone: "quiet", runs: ours(making) },
    ...working(making, sizing),
  ];
}
