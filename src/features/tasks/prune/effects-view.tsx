import type { MandateDesign } from "../../../domain/design";
import { optionInWords } from "../../../i18n/option-key";
import type { PruningEffects } from "../../../planning/tasks/pruning-effects";
import { rowCalled } from "../../../report/model/row-called";
import { elementName } from "../../../report/model/sizing-in-words";
import { useWords } from "../../../ui/words-context";
import { taskName } from "../task-words";
import styles from "../tasks.module.css";
import { ClausesLost } from "./clauses-lost";
import { MovedChecks } from "./moved-checks";

export interface EffectsViewProps {
  design: MandateDesign;
  effects: PruningEffects;
}

/** What pruning would ease and what it would cost, at the same size beside one another. */
export function EffectsView({ design, effects }: EffectsViewProps) {
  const words = useWords();
  const name = (id: string) => taskName(words, design, id);
  const { checks, troops, elements, objectives, waiting, purposes } = effects;
  const eased = [
    ...troops.map((each) =>
      words.say("task-board.prune.troops", { troops: each.troops, task: name(each.task) }),
    ),
    ...(elements.length > 0
      ? [
          words.say("task-board.prune.elements", {
            what: words.list(elements.map((element) => elementName(words, element))),
          }),
        ]
      : []),
  ];
  const costs = [
    ...objectives.map((id) =>
      words.say("task-board.prune.objective", { objective: rowCalled(design, words, id) ?? id }),
    ),
    ...waiting.map(({ task, first }) =>
      words.say("task-board.prune.waiting", { task: name(task), first: name(first) }),
    ),
    ...purposes.map((each) =>
      words.say("task-board.prune.purpose", {
        purpose: optionInWords(words, "commitment.forcePurposes", each),
      }),
    ),
  ];
  const isMoved = (...directions: string[]) =>
    checks.some(({ direction }) => directions.includes(direction));
  return (
    <>
      <div className={styles.sides}>
        <section className={styles.side} aria-labelledby="prune-for">
          <h3 id="prune-for">{words.say("task-board.prune.for")}</h3>
          <Lines lines={eased} />
          <MovedChecks checks={checks} direction="eased" design={design} effects={effects} />
          {eased.length === 0 && !isMoved("eased") && (
            <p>{words.say("task-board.prune.for.none")}</p>
          )}
        </section>
        <section className={styles.side} aria-labelledby="prune-against">
          <h3 id="prune-against">{words.say("task-board.prune.against")}</h3>
          <Lines lines={costs} />
          <MovedChecks checks={checks} direction="strained" design={design} effects={effects} />
          <MovedChecks checks={checks} direction="unasked" design={design} effects={effects} />
          <ClausesLost before={design} after={effects.after} />
          {costs.length === 0 && !isMoved("strained", "unasked") && (
            <p>{words.say("task-board.prune.against.none")}</p>
          )}
        </section>
      </div>
      <MovedChecks checks={checks} direction="asked" design={design} effects={effects} />
      <MovedChecks checks={checks} direction="reworded" design={design} effects={effects} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
