import type { ComparedOption } from "../../../alternatives/compare/comparison";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import { OnRequest } from "../../../evidence-view/on-request";
import { BasisLines } from "../../../figure-view/figure-source";
import { perUniformedFactor } from "../../../planning/cost/cost-factors";
import { lacksInWords } from "../../../report/model/cost/commitment-in-words";
import { figureInWords } from "../../../report/model/figure-in-words";
import { labelOf } from "../../../report/model/value-in-words";
import { plainOf } from "../../../state/plain-of";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";
import { type MeansLine, meansLines } from "./means-lines";

/** Strength, cost and time of the options, as ranges, each with how it was worked out. */
export function MeansSection() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const lines = meansLines(words, comparison);
  return (
    <section className={styles.section} aria-labelledby="compare-means">
      <h2 id="compare-means">{words.say("comparison.means")}</h2>
      <p className={styles.prose}>{words.say("comparison.means.what")}</p>
      {lines.length === 0 ? (
        <p>{words.say("comparison.means.none")}</p>
      ) : (
        <BesideTable
          title={words.say("comparison.means.title")}
          first={words.say("comparison.column.figure")}
          names={names}
          lines={lines.map((line) => ({
            key: line.key,
            what: <LineHead line={line} />,
            cells: comparison.options.map((option) => (
              <Told key={option.id} line={line} option={option} />
            )),
          }))}
        />
      )}
      <p>
        <a href="#/means/cost">{words.say("comparison.to-cost")}</a>
      </p>
    </section>
  );
}

function LineHead({ line }: { line: MeansLine }) {
  const words = useWords();
  const { comparison, names } = useComparison();
  return (
    <div className={styles.cell}>
      {line.what}
      <div className={styles.besides}>
        <OnRequest summary={words.say("yardsticks.how")}>
          {() => (
            <>
              {comparison.options.map((option, place) => {
                const told = line.how(option).filter((sentence) => sentence !== "");
                const text = words.join(told.map((sentence) => words.closed(sentence)));
                const name = names[place]?.title ?? "";
                return text && !option.isNoMission ? (
                  <p key={option.id}>{words.say("comparison.worked", { name, text })}</p>
                ) : null;
              })}
              {line.isCost && <CostFigures />}
            </>
          )}
        </OnRequest>
      </div>
    </div>
  );
}

/** What a person in uniform is taken to cost in each option, and where that comes from. */
function CostFigures() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const [basis] = comparison.options.flatMap(({ design, means: { cost } }) =>
    cost.perUniformed.isOwn ? [] : perUniformedFactor(plainOf(design).operation.type).basis,
  );
  return (
    <>
      {comparison.options.map(({ id, means: { cost }, isNoMission }, option) => {
        const { value, isOwn } = cost.perUniformed;
        if (value === undefined || isNoMission) return null;
        const text = words.say(isOwn ? "comparison.figure.own" : "comparison.figure.usual", {
          label: words.say("cost.figure.per-uniformed.label"),
          figure: figureInWords(words, value),
        });
        return (
          <p key={id}>
            {words.say("comparison.worked", { name: names[option]?.title ?? "", text })}
          </p>
        );
      })}
      {basis && basis !== "author" && (
        <>
          <p>{words.say("cost.figure.per-uniformed.scope")}</p>
          <BasisLines basis={basis} />
        </>
      )}
    </>
  );
}

/** What an option takes in one respect, or what would have to be stated to tell. */
function Told({ line, option }: { line: MeansLine; option: ComparedOption }) {
  const words = useWords();
  if (option.isNoMission) return words.say("options-paper.said.no-mission");
  const told = line.tell(option);
  if (told !== "") return told;
  const { cost, strength } = option.means;
  if (line.isStrength && cost.lacks === "uniformed")
    return words.say("options-paper.said.uniformed");
  if (line.isCost) {
    const lacks = lacksInWords(words, cost);
    if (lacks) return lacks;
  }
  const asked: readonly FieldPath[] = line.needs ?? strength.missing;
  const missing = asked.filter((path) => !isStated(answerAt(option.design, path)));
  if (missing.length === 0) return words.say("options-paper.untold");
  const fields = words.list(
    missing.map((path) => labelOf(words, path)),
    "unit",
  );
  return words.say("yardsticks.why.not-stated.cell", { fields });
}
