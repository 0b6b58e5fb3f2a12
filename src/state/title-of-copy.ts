import { longestTitle } from "../alternatives/project/longest-title";
import type { Words } from "../i18n/words";

/** A title for something that is made now, given the titles that its neighbours have. */
export type Titling = (taken: readonly string[]) => string;

/**
 * Titles a copy after what it was made from: "Halvora (copy)", and "Halvora (copy 2)" where a
 * neighbour has that already, so that options can be told apart. A long title gives way to the mark.
 */
export function titleOfCopy(words: Words, of: string): Titling {
  return (taken) => {
    for (let nth = 1; ; nth += 1) {
      const title = marked(words, of, nth);
      if (!taken.includes(title)) return title;
    }
  };
}

function marked(words: Words, of: string, nth: number): string {
  const say = (title: string) =>
    plain(
      nth === 1
        ? words.say("app.copy-of", { title })
        : words.say("app.copy-of.nth", { title, nth }),
    );
  return say(of.slice(0, longestTitle - say("").length));
}

/** Marks of direction around a part are for a sentence; in a title they would only be in the way. */
const plain = (title: string) => title.replace(/[\u2066-\u2069]/g, "");
