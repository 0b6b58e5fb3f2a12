import type { ComparedChoice, Comparison } from "../alternatives/compare/comparison";
import { appVersion } from "../domain/version";

const choiceData = ({ kind, section, path, rows, said, differs }: ComparedChoice) => ({
  kind,
  section,
  path,
  ...(rows ? { rows: rows.map((row) => row ?? null) } : {}),
  differs,
  said,
});

/**
 * A comparison as one JSON object for other programs: ids and numbers, the files as they were named.
 * No ranking, no sum of checks.
 */
export function optionsData(
  { base, options, choices, checks, thresholds, figures, besides }: Comparison,
  files: readonly string[],
) {
  const [first] = options;
  return {
    app: `mandate-wizard ${appVersion}`,
    engineVersion: first?.assessment.engineVersion,
    evidenceVersion: first?.assessment.evidenceVersion,
    base,
    options: options.map(
      ({ id, design, isNoMission, yardsticks, means, assumptions, gate }, at) => ({
        file: files[at],
        id,
        title: design.about.title,
        ...(design.option ? { option: design.option } : {}),
        isNoMission,
        yardsticks: yardsticks.map(({ id: yardstick, readings }) => ({ id: yardstick, readings })),
        means,
        assumptions,
        ...(gate ? { gate } : {}),
      }),
    ),
    choices: {
      differing: choices.differing.map(choiceData),
      same: choices.same.length,
      silent: choices.silent,
    },
    checks: checks.map(({ check, room, warrant, consequence, results, moves, isLikeForLike }) => ({
      check,
      room,
      warrant,
      consequence,
      statuses: results.map(({ status }) => status),
      moves,
      isLikeForLike,
    })),
    thresholds,
    figures,
    besides,
  };
}
