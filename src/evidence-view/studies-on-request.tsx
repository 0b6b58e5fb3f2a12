import type { CheckResult } from "../engine/assessment";
import type { EvidenceBase } from "../evidence/schema";
import { useWords } from "../ui/words-context";
import { FindingList } from "./finding-list";
import { OnRequest } from "./on-request";

/** The studies on every side of a check, behind a line that counts them; nothing where there are none. */
export function StudiesOnRequest({ result, base }: { result: CheckResult; base: EvidenceBase }) {
  const words = useWords();
  const { findings, against, nulls } = result;
  if (findings.length + against.length + nulls.length === 0) return null;
  return (
    <OnRequest
      summary={words.say("checks.shared.evidence", {
        for: findings.length,
        against: against.length,
        null: nulls.length,
      })}
    >
      {() => <FindingList base={base} findings={findings} against={against} nulls={nulls} />}
    </OnRequest>
  );
}
