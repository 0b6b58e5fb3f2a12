import type { CheckResult } from "../../engine/assessment";
import { allResults } from "../../engine/assessment";
import type { Run } from "./block";
import { checkTitle } from "./check-in-words";
import type { ReportInput } from "./report";
import { rowCalled } from "./row-called";
import { numberSources, type Sources } from "./sources";
import type { RowName } from "./value-in-words";

/** What every part of the report draws on while it is made: the input and the running numbering. */
export interface Making extends ReportInput {
  readonly sources: Sources;
  readonly results: ReadonlyMap<string, CheckResult>;
  /** The title of a check by its id. */
  readonly titleOf: (checkId: string) => string;
  /** What a row of the design is called, by its id. */
  readonly rowName: RowName;
  /** The mark of the review's data, which codings and counts come from. */
  readonly citeReview: () => Run;
}

/** The sources of a report, none of them cited yet. */
export const noSources = ({ words, records, options }: ReportInput): Sources =>
  numberSources(words, records.evidence, options.kind === "brief");

/**
 * Begins a report: numbering at one, nothing said yet. Several designs in one paper share its
 * `sources`.
 */
export function beginMaking(input: ReportInput, sources = noSources(input)): Making {
  const { words, design, assessment, records } = input;
  const results = new Map(allResults(assessment).map((result) => [result.id, result]));
  const release = records.evidence.releases.at(-1);
  return {
    ...input,
    sources,
    results,
    titleOf: (id) => {
      const result = results.get(id);
      return result ? checkTitle(words, result) : id;
    },
    rowName: (rowId) => rowCalled(design, words, rowId),
    citeReview: () =>
      sources.citePage({
        title: words.say("report.source.review", {
          published: release ? words.date(release.published) : "",
        }),
        url: release?.source ?? "",
      }),
  };
}
