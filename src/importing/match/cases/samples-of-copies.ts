import { resolution, type Sample } from "./sample";

const expected = {
  troopCeiling: 4600,
  policeCeiling: 240,
  durationMonths: 12,
  reportingCycleDays: 90,
  chapterVII: "yes",
} as const;
const plain = resolution({
  day: "15 March 2031",
  preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
  operative: [
    "Decides to extend the mandate of UNMIAR until 15 March 2032",
    "Decides that UNMIAR shall consist of up to 4,600 troops and up to 240 police officers",
    "Requests the Secretary-General to report to the Council every 90 days",
  ],
});
const copied = (about: string, text: string): Sample => ({ about, text, expected });

/** One mandate as pages, browsers and word processors hand it over. */
export const samplesOfCopies: readonly Sample[] = [
  copied("as it is", plain),
  copied("with non-breaking spaces", plain.replaceAll(" ", "\u00A0")),
  copied("with narrow spaces in numbers", plain.replace("4,600", "4\u202F600")),
  copied(
    "with curly quotes and long dashes",
    plain.replace("UNMIAR until", "\u201CUNMIAR\u201D until"),
  ),
  copied(
    "with the title of the Secretary-General cut at its hyphen",
    plain.replace("Secretary-General", "Secretary-\nGeneral"),
  ),
  copied("with a line broken after every third word", plain.replace(/((?:\S+ ){3})/g, "$1\n")),
  copied("numbered with a bracket", plain.replace(/\n(\d)\. /g, "\n$1) ")),
  copied("numbered with a degree sign", plain.replace(/\n(\d)\. /g, "\n$1\u00B0 ")),
  copied("numbered with a dash", plain.replace(/\n(\d)\. /g, "\n$1 \u2013 ")),
  copied(
    "numbered as delegations do",
    plain.replace(/\n(\d)\. /g, "\nOP$1. ").replace("Acting", "PP2. Acting"),
  ),
  copied("with stars for italics", plain.replace(/(Decides|Requests|Acting|Recalling)/g, "*$1*")),
  copied(
    "with marks of footnotes",
    plain.replace("UNMIAR until", "UNMIAR[1] until").replace("Arcadia,", "Arcadia,[2]"),
  ),
  copied(
    "with a page's end inside a decision",
    plain.replace("troops and", "troops\n2/3\n\n31-20844\n\nS/RES/9999 (2031)\n\nand"),
  ),
  copied("with lines ended in the old way of machines", plain.replaceAll("\n", "\r\n")),
  copied("with blanks before every line", plain.replaceAll("\n", "\n      ")),
];
