import { useEffect, useState } from "react";
import type { Reading } from "../../importing/match/read-resolution";
import type { WordingCheck } from "../../importing/wording/check-wording";

async function checkOf(reading: Reading): Promise<WordingCheck> {
  const [{ checkWording }, { indexedTexts }, { listedTaskCounts }] = await Promise.all([
    import("../../importing/wording/check-wording"),
    import("../../precedents/clauses/current"),
    import("../../precedents/clauses/look-up"),
  ]);
  return checkWording(reading, listedTaskCounts(indexedTexts));
}

/** The language check of a text, fetched with the counts of past mandates when it is asked for. */
export function useWordingCheck(reading: Reading): WordingCheck | undefined {
  const [found, setFound] = useState<{ of: Reading; check: WordingCheck }>();
  useEffect(() => {
    let isShown = true;
    checkOf(reading).then((check) => isShown && setFound({ of: reading, check }));
    return () => {
      isShown = false;
    };
  }, [reading]);
  return found?.of === reading ? found.check : undefined;
}
