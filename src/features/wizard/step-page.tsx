import { useShallow } from "zustand/react/shallow";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { useOpenCut } from "../../state/use-open-exercise";
import { Stack } from "../../ui/stack";
import { useWords } from "../../ui/words-context";
import { useAskedField } from "./asked-field";
import { partedByCut } from "./cut-questions";
import { AskedDisclosure } from "./form/asked-disclosure";
import { allPaths, type Question, type StepId } from "./question";
import { QuestionSection } from "./question-section";
import { questions, questionsShown } from "./questions";

/** The questions of a step: essential ones in order, the others under "More detail". */
export function StepPage({ step }: { step: StepId }) {
  const words = useWords();
  const shownIds = useDesignStore(
    useShallow(({ design }) =>
      design ? questionsShown(step, plainOf(design)).map(({ id }) => id) : [],
    ),
  );
  const cut = useOpenCut();
  const { asked, aside } = partedByCut(
    questions.filter(({ id }) => shownIds.includes(id)),
    cut?.questions,
  );
  const more = asked.filter(({ essential }) => !essential);
  const field = useAskedField((each) => each.field);
  const isIn = (some: readonly Question[]) =>
    some.some((question) => field && allPaths(question).includes(field.path));
  return (
    <Stack gap={12}>
      {asked.length === 0 && <p>{words.say("wizard.step-not-in-exercise")}</p>}
      <Sections questions={asked.filter(({ essential }) => essential)} />
      {more.length > 0 && (
        <AskedDisclosure
          summary={words.say("wizard.more-detail", { count: more.length })}
          isAsked={isIn(more)}
        >
          {() => <Sections questions={more} />}
        </AskedDisclosure>
      )}
      {aside.length > 0 && (
        <AskedDisclosure
          summary={words.say("wizard.not-in-exercise", { count: aside.length })}
          isAsked={isIn(aside)}
        >
          {() => <Sections questions={aside} />}
        </AskedDisclosure>
      )}
    </Stack>
  );
}

function Sections({ questions: listed }: { questions: readonly Question[] }) {
  if (listed.length === 0) return null;
  return (
    <Stack gap={12}>
      {listed.map((question) => (
        <QuestionSection key={question.id} question={question} />
      ))}
    </Stack>
  );
}
