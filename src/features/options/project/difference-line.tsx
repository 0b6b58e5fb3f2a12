import { memo } from "react";
import { differingAnswers } from "../../../alternatives/project/differing-answers";
import type { MandateDesign } from "../../../domain/design";
import { labelOf } from "../../../report/model/value-in-words";
import { useWords } from "../../../ui/words-context";

/** So many answers are named; the comparison has them all. */
const mostNamed = 4;

/** In a few words, which answers of an option differ from what it is held against. */
export const DifferenceLine = memo(function DifferenceLine({
  from,
  design,
}: {
  from: MandateDesign;
  design: MandateDesign;
}) {
  const words = useWords();
  const paths = differingAnswers(from, design);
  const title = from.about.title || words.say("app.design-name.none");
  if (paths.length === 0) return <p>{words.say("options.same", { title })}</p>;
  const named = paths.slice(0, mostNamed).map((path) => labelOf(words, path));
  const rest = paths.length - named.length;
  const answers = rest > 0 ? [...named, words.say("options.more", { count: rest })] : named;
  return (
    <p>
      {words.say("options.differs", {
        count: paths.length,
        title,
        answers: words.clauses(answers),
      })}
    </p>
  );
});
