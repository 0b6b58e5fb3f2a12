import type { Exercise } from "../exercise";
import { type Misfit, misfitIf } from "./misfit";
import { answerMisfits, pathMisfits } from "./path-misfits";

/** What the evidence base has, as ids; without it nothing is said of findings and sources. */
export interface KnownEvidence {
  findings: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** What does not fit in the facilitator's layer, and in the reading list. */
export function facilitatorMisfits(exercise: Exercise, known?: KnownEvidence): Misfit[] {
  const { facilitator, injects, roles, cuts, reading } = exercise;
  const { rubric, questions, model } = facilitator;
  const noted = new Set(facilitator.injects.map(({ inject }) => inject));
  const injectIds = new Set(injects.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  const pathOf = (path: string | undefined) => (path === undefined ? [] : [path]);
  return [
    ...facilitator.injects.flatMap(({ inject }) =>
      misfitIf(!injectIds.has(inject), "unknown-inject", `facilitator.injects.${inject}`, inject),
    ),
    ...injects.flatMap(({ id, touches }) => [
      ...misfitIf(!noted.has(id), "inject-without-note", `injects.${id}`, id),
      ...pathMisfits(touches, `injects.${id}.touches`),
    ]),
    ...scriptMisfits(cuts, facilitator.script),
    ...rubric.flatMap(({ id, bands }) => {
      const titles = new Set(bands.map(({ title }) => title.trim()));
      return misfitIf(titles.size < 2, "few-bands", `facilitator.rubric.${id}`, titles.size);
    }),
    ...questions.flatMap(({ id, touches }) => pathMisfits(touches, `facilitator.questions.${id}`)),
    ...answerMisfits(model.choices, "facilitator.model.choices"),
    ...model.dissents.flatMap(({ id, role, path, findings }) => {
      const at = `facilitator.model.dissents.${id}`;
      return [
        ...misfitIf(!roleIds.has(role), "unknown-role", at, role),
        ...pathMisfits(pathOf(path), at),
        ...findings.flatMap((finding) =>
          misfitIf(known?.findings.has(finding) === false, "unknown-finding", at, finding),
        ),
      ];
    }),
    ...reading.flatMap(({ source }) =>
      misfitIf(known?.sources.has(source) === false, "unknown-source", "reading", source),
    ),
  ];
}

/** Scripts of no cut or no stretch of it, and stretches without a script. */
function scriptMisfits(
  cuts: Exercise["cuts"],
  script: Exercise["facilitator"]["script"],
): Misfit[] {
  const scripted = new Set(script.map(({ cut, item }) => `${cut}.${item}`));
  const unknown = script.flatMap(({ cut: id, item }) => {
    const at = `facilitator.script.${id}.${item}`;
    const cut = cuts.find((each) => each.id === id);
    if (!cut) return misfitIf(true, "unknown-cut", at, id);
    return misfitIf(!cut.agenda.some((each) => each.id === item), "unknown-item", at, item);
  });
  const silent = cuts.flatMap((cut) =>
    cut.agenda.flatMap(({ id }) => {
      const at = `${cut.id}.${id}`;
      return misfitIf(!scripted.has(at), "item-without-script", `cuts.${cut.id}.agenda.${id}`, id);
    }),
  );
  return [...unknown, ...silent];
}
