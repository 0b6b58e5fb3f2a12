import type { MandateDesign } from "../../domain/design";
import {
  type StressFigure,
  type StressFigureId,
  stressFigureIds,
  stressFigures,
} from "../../engine/stress/stress-figures";
import { FigureField } from "../../figure-view/figure-field";
import type { FigureUnit, PlanFactor } from "../../planning/plan-factor";
import { Disclosure } from "../../ui/disclosure";
import { Stack } from "../../ui/stack";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";

/** A figure of the test as one that the author can change. */
function factorOf(id: StressFigureId): PlanFactor {
  const { value, unit, source, least, most }: StressFigure = stressFigures[id];
  const year = source && (/\d{4}/.exec(source.title)?.[0] ?? "");
  return {
    id,
    unit: unit as FigureUnit,
    usual: value,
    least,
    most,
    ...(unit === "persons" ? { whole: true as const } : {}),
    basis: source && year ? { ...source, year, status: "seen" } : "convention",
  };
}

/** The figures that the test needs beyond what the design states, each to be changed. */
export function TestFigures({ design }: { design: MandateDesign }) {
  const words = useWords();
  return (
    <Disclosure summary={words.say("stress.figures.title")}>
      <Stack gap={4}>
        <p className={styles.soft}>{words.say("stress.figures.what")}</p>
        {stressFigureIds.map((id) => (
          <FigureField key={id} design={design} factor={factorOf(id)} />
        ))}
      </Stack>
    </Disclosure>
  );
}
