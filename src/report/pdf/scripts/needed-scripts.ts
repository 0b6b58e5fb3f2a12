import { holdsArabic } from "./arabic-forms";
import { holdsChinese } from "./chinese-breaks";

/** A script whose fonts are loaded only where a text needs them. */
export type Script = "arabic" | "chinese";

const tests: Record<Script, (text: string) => boolean> = {
  arabic: holdsArabic,
  chinese: holdsChinese,
};

/** The scripts of any text within a value, such as a report, beyond Latin and Cyrillic. */
export function neededScripts(value: unknown): Script[] {
  const found = new Set<Script>();
  const walk = (each: unknown): void => {
    if (typeof each === "string") {
      for (const [script, holds] of Object.entries(tests))
        if (holds(each)) found.add(script as Script);
    } else if (typeof each === "object" && each !== null) {
      for (const inner of Object.values(each)) walk(inner);
    }
  };
  walk(value);
  return [...found].sort();
}
