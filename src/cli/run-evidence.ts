import { compareUnder } from "../engine/compare-assessments";
import { checks } from "../engine/registry";
import { compareBases } from "../evidence/compare-bases";
import { currentEvidence } from "../evidence/current";
import { applyPack } from "../evidence/pack/apply-pack";
import { openPack } from "../evidence/pack/open-pack";
import type { EvidenceBase } from "../evidence/schema";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { packProblemInWords } from "../storage/pack-problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { baseChangesInWords } from "./base-changes-in-words";
import { baseCounts, baseCountsInWords } from "./base-counts";
import { checkChangesInWords } from "./check-changes-in-words";
import { type EvidenceCommand, parseEvidenceArguments } from "./evidence-arguments";
import { readText } from "./read-text";
import { templateDesigns } from "./template-designs";
import type { ExitCode, Terminal } from "./terminal";

/** The word for the base that ships with the app, in the place of a file. */
const shipped = "shipped";
const checkIds = new Set(checks.map(({ id }) => id));

/**
 * The base of that name: the shipped one, or what a pack or a whole base in a file makes of it. A
 * pack may also build on `earlier`, the base that it is compared with.
 */
async function baseOf(
  words: Words,
  terminal: Terminal,
  name: string,
  earlier = currentEvidence,
): Promise<EvidenceBase> {
  if (name === shipped) return currentEvidence;
  const text = await readText(words, terminal, name);
  const onShipped = openPack(text, currentEvidence, checkIds);
  const isOfOther = !onShipped.ok && onShipped.problem.code === "other-base";
  const under = isOfOther ? earlier : currentEvidence;
  const opened = isOfOther ? openPack(text, earlier, checkIds) : onShipped;
  if (opened.ok) return applyPack(under, opened.pack);
  const problem = packProblemInWords(words, opened.problem);
  throw new Refusal(words.say("cli.problem", { file: name, problem }));
}

function checkChanges(before: EvidenceBase, after: EvidenceBase) {
  return templateDesigns().map(({ id, design }) => ({
    template: id,
    checks: compareUnder(design, { evidence: before, precedents }, { evidence: after, precedents }),
  }));
}

/** What was asked for, as data and in words. */
async function answer(
  words: Words,
  terminal: Terminal,
  command: Exclude<EvidenceCommand, { command: "wrong" }>,
): Promise<Answer> {
  if (command.command === "evidence-check") {
    const base = await baseOf(words, terminal, command.file ?? shipped);
    return { data: baseCounts(base), text: baseCountsInWords(words, base) };
  }
  const before = await baseOf(words, terminal, command.before);
  const after = await baseOf(words, terminal, command.after, before);
  if (command.command === "evidence-diff") {
    const changes = compareBases(before, after);
    return { data: changes, text: baseChangesInWords(words, changes) };
  }
  const versions = { from: before.version, to: after.version };
  const templates = checkChanges(before, after);
  return {
    data: { ...versions, templates },
    text: checkChangesInWords(words, versions, templates),
  };
}

/**
 * Runs `evidence check`, `evidence diff` and `checks diff`: 0 where what was asked for is done, 2
 * with one line on the error stream, which names the place in the file, where it is not.
 */
export async function runEvidence(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const words = createWords("en", await loadMessages("en", [...reportNamespaces, "cli"]));
  const command = parseEvidenceArguments(args);
  if (command.command === "wrong")
    return refuse(
      terminal,
      words.say("cli.evidence.wrong-argument", { argument: command.argument }),
    );
  return answerOrRefuse(terminal, command.json, () => answer(words, terminal, command));
}
