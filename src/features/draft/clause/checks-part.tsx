import { allResults, type CheckResult } from "../../../engine/assessment";
import { isOpen } from "../../../engine/status";
import { CheckCard } from "../../../evidence-view/check-card";
import { OnRequest } from "../../../evidence-view/on-request";
import { goToField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import type { AssessedClause } from "./assessed-clause";

/** The open checks that ask for a choice of the clause; those that cannot be told yet on request. */
export function ChecksPart({ clause, open, assessment }: AssessedClause) {
  const words = useWords();
  const results = allResults(assessment);
  const asked = clause.checks.flatMap((id) => results.find((result) => result.id === id) ?? []);
  const standing = asked.filter(({ status }) => isOpen(status));
  const untold = asked.filter(({ status }) => !isOpen(status));
  const cards = (checks: readonly CheckResult[]) =>
    checks.map((result) => (
      <CheckCard
        key={result.id}
        result={result}
        design={open.design}
        base={open.records.evidence}
        headingLevel={3}
        onOpenField={goToField}
      />
    ));
  if (asked.length === 0) return null;
  return (
    <div>
      <h3>{words.say("draft-page.checks", { count: standing.length })}</h3>
      {cards(standing)}
      {untold.length > 0 && (
        <OnRequest summary={words.say("draft-page.checks.untold", { count: untold.length })}>
          {() => cards(untold)}
        </OnRequest>
      )}
    </div>
  );
}
