import type { ReactNode } from "react";
import type { MandateDesign } from "../../domain/design";
import type { NotTried } from "../../engine/stress/stress-result";
import { OnRequest } from "../../evidence-view/on-request";
import { becauseInWords, breakName } from "../../report/model/stress/break-in-words";
import { shockName, withoutEffectInWords } from "../../report/model/stress/shock-in-words";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { useWords } from "../../ui/words-context";
import { FieldLinks } from "./field-links";
import styles from "./stress.module.css";
import type { StressAnswer } from "./use-stress";

interface PartProps {
  id: "broken" | "unbroken" | "not-tried";
  children: ReactNode;
}

function Part({ id, children }: PartProps) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby={`stress-${id}`}>
      <h2 id={`stress-${id}`} tabIndex={-1}>
        {words.say(`stress.${id}.title`)}
      </h2>
      <p className={styles.soft}>{words.say(`stress.${id}.what`)}</p>
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}

/** What is broken before any shock, with why and the fields that decide it. */
export function BrokenAsDesigned({ answer: { design, result } }: { answer: StressAnswer }) {
  const words = useWords();
  if (result.brokenAsDesigned.length === 0) return null;
  return (
    <Part id="broken">
      {result.brokenAsDesigned.map((item) => (
        <li key={item.id}>
          <strong>{words.closed(breakName(words, design, item))}</strong>{" "}
          {becauseInWords(words, design, item, item.because)}
          <OnRequest
            summary={
              <>
                {words.say("stress.why.fields")}
                <VisuallyHidden>{` ${breakName(words, design, item)}`}</VisuallyHidden>
              </>
            }
          >
            {() => <FieldLinks paths={item.because.fields} row={item.task?.row} />}
          </OnRequest>
        </li>
      ))}
    </Part>
  );
}

/**
 * What no combination breaks, with the shocks that it leans on all the same; what nothing tried here
 * touches is told on request.
 */
export function HoldsThroughout({ answer: { design, result } }: { answer: StressAnswer }) {
  const words = useWords();
  const leaning = result.unbroken.filter(({ dependsOn }) => dependsOn.length > 0);
  const untouched = result.unbroken.filter(({ dependsOn }) => dependsOn.length === 0);
  if (result.unbroken.length === 0) return null;
  return (
    <Part id="unbroken">
      {leaning.map((item) => (
        <li key={item.id}>
          {words.say("stress.unbroken.depends", {
            name: words.closed(breakName(words, design, item)),
            shocks: words.clauses(item.dependsOn.map((id) => shockName(words, design, id))),
          })}
        </li>
      ))}
      {untouched.length > 0 && (
        <li>
          <OnRequest summary={words.say("stress.unbroken.untouched", { count: untouched.length })}>
            {() => (
              <ul className={styles.lines}>
                {untouched.map((item) => (
                  <li key={item.id}>{breakName(words, design, item)}</li>
                ))}
              </ul>
            )}
          </OnRequest>
        </li>
      )}
    </Part>
  );
}

/** What could not be tried: things whose fields are silent, and shocks that find nothing to bite on. */
export function NotTriedList({ answer: { design, result } }: { answer: StressAnswer }) {
  const words = useWords();
  const idle = result.shocks.filter(({ leftOut, withoutEffect }) => leftOut || withoutEffect);
  const checks = result.notTried.filter(({ kind }) => kind === "check");
  if (result.notTried.length + idle.length === 0) return null;
  return (
    <Part id="not-tried">
      <Silent design={design} items={result.notTried.filter(({ kind }) => kind !== "check")} />
      {idle.map(({ id, withoutEffect }) => (
        <li key={id}>
          {words.say("stress.not-tried.shock", {
            shock: shockName(words, design, id),
            why: withoutEffect
              ? withoutEffectInWords(words, withoutEffect)
              : words.say("stress.shock.left-out"),
          })}
        </li>
      ))}
      {checks.length > 0 && (
        <li>
          <OnRequest summary={words.say("stress.not-tried.checks", { count: checks.length })}>
            {() => (
              <ul className={styles.lines}>
                <Silent design={design} items={checks} />
              </ul>
            )}
          </OnRequest>
        </li>
      )}
    </Part>
  );
}

/** Things whose fields are silent, each with the ways to these fields. */
function Silent({ design, items }: { design: MandateDesign; items: readonly NotTried[] }) {
  const words = useWords();
  return items.map((item) => (
    <li key={item.id}>
      {words.closed(breakName(words, design, item))}{" "}
      <FieldLinks paths={item.missing} row={item.task?.row} />
    </li>
  ));
}
