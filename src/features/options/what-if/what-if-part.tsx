import { useWords } from "../../../ui/words-context";

/** The assessment as it answers to quantities and switches that are tried. */
export function WhatIfPart() {
  const words = useWords();
  return <h1>{words.say("what-if.title")}</h1>;
}
