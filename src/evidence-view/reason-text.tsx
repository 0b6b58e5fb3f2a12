import type { MandateDesign } from "../domain/design";
import type { CheckResult } from "../engine/assessment";
import { reasonInWords } from "../report/model/check-in-words";
import { useWords } from "../ui/words-context";

/** Why a check has its status, in one sentence with its figures. */
export function ReasonText({ result, design }: { result: CheckResult; design: MandateDesign }) {
  const words = useWords();
  return <p>{reasonInWords(words, result, design)}</p>;
}
