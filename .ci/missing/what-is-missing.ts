/** Words by key, as one catalogue holds them. */
export type Words = Readonly<Record<string, unknown>>;

/** What one place lacks, and the file that it belongs into. */
export interface Missing {
  file: string;
  lacks: readonly string[];
}

const lacking = (wanted: readonly string[], there: Words | undefined): string[] =>
  wanted.filter((key) => there === undefined || !Object.hasOwn(there, key));

const withSome = (found: readonly Missing[]): Missing[] =>
  found.filter(({ lacks }) => lacks.length > 0);

/**
 * The keys that catalogues lack beside the English ones.
 * @param english by the catalogue's name
 * @param others by language and name; a catalogue that is not there lacks every key
 */
export function missingWords(
  english: Readonly<Record<string, Words>>,
  others: Readonly<Record<string, Readonly<Record<string, Words>>>>,
): Missing[] {
  return withSome(
    Object.entries(others).flatMap(([locale, catalogues]) =>
      Object.entries(english).map(([name, words]) => ({
        file: `src/i18n/messages/${locale}/${name}.json`,
        lacks: lacking(Object.keys(words), catalogues[name]),
      })),
    ),
  );
}

/** A check as far as it asks for words. */
export interface AskingCheck {
  id: string;
  room: string;
  reasons: readonly string[];
}

/** The words that a check needs: in the catalogue "coherence" for that room, else in "checks". */
export function missingWordsOfChecks(
  checks: readonly AskingCheck[],
  english: Readonly<Record<"checks" | "coherence", Words>>,
): Missing[] {
  return withSome(
    (["checks", "coherence"] as const).map((name) => {
      const own = checks.filter(({ room }) => (room === "coherence") === (name === "coherence"));
      const wanted = own.flatMap(({ id, reasons }) =>
        ["title", "asks", "logic", ...reasons.map((reason) => `reason.${reason}`)].map(
          (part) => `${name}.${id}.${part}`,
        ),
      );
      return { file: `src/i18n/messages/en/${name}.json`, lacks: lacking(wanted, english[name]) };
    }),
  );
}

/** The statuses of which a check has to have a case each. */
const wantedStatuses = ["met", "not-applicable", "not-stated"];

/**
 * What tables of cases lack: the table itself, a status, a reason that no case reaches.
 * @param cases by the check's id: status and reason that each case expects
 */
export function missingCases(
  checks: readonly AskingCheck[],
  cases: Readonly<Record<string, readonly { status?: string; reason?: string }[]>>,
): Missing[] {
  return withSome(
    checks.map(({ id, reasons }) => {
      const own = cases[id];
      const has = (part: "status" | "reason", value: string) =>
        own?.some((each) => each[part] === value) === true;
      const isOpen = has("status", "not-met") || has("status", "partly-met");
      const lacks = [
        ...wantedStatuses.filter((status) => !has("status", status)),
        ...(isOpen ? [] : ["not-met or partly-met"]),
        ...reasons.filter((reason) => !has("reason", reason)).map((reason) => `reason ${reason}`),
      ];
      return { file: `src/engine/cases/${id}.json`, lacks: own ? lacks : ["the table itself"] };
    }),
  );
}

/** What is expected of a mandate: by the check's id its status, and why the text says so. */
export interface Expectations {
  statuses: Words;
  why: Words;
}

/**
 * The checks that expected results leave out, or give without the reason in the text. What the program
 * answers now stands beside a status, to be held against the mandate's text before it is written down.
 * @param expected by the file's path
 * @param answers the status that the check gives now, by the file's path and the check's id
 */
export function missingExpectations(
  checks: readonly AskingCheck[],
  expected: Readonly<Record<string, Expectations>>,
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Missing[] {
  const ids = checks.map(({ id }) => id);
  return withSome(
    Object.entries(expected).map(([file, { statuses, why }]) => ({
      file,
      lacks: [
        ...lacking(ids, statuses).map(
          (id) => `${id} (answers now: ${answers[file]?.[id] ?? "nothing"})`,
        ),
        ...lacking(ids, why).map((id) => `why ${id}`),
      ],
    })),
  );
}

/**
 * The findings without a sentence.
 * @param statements by the file's path, sentences by the finding's id
 */
export function missingStatements(
  findings: readonly { id: string }[],
  statements: Readonly<Record<string, Words>>,
): Missing[] {
  const ids = findings.map(({ id }) => id);
  return withSome(
    Object.entries(statements).map(([file, words]) => ({ file, lacks: lacking(ids, words) })),
  );
}

/** What is missing, in lines to print: each file with the first of what it lacks. */
export function inLines(missing: readonly Missing[], most = 12): string[] {
  return missing.map(({ file, lacks }) => {
    const shown = lacks.slice(0, most).join(", ");
    const more = lacks.length > most ? ` and ${lacks.length - most} more` : "";
    return `${file} lacks ${shown}${more}`;
  });
}
