import type { Words } from "../../i18n/words";
import { assumptions } from "./assumptions";
import type { Block } from "./block";
import { caseAndStrategies } from "./case-and-strategies";
import { changeFirst } from "./change-first";
import { coherence } from "./coherence";
import { costSection } from "./cost/cost-section";
import { dissent } from "./dissent";
import { factorSection } from "./factor-section";
import { gateSection } from "./gate-section";
import type { Making } from "./making";
import { openQuestions } from "./open-questions";
import { profile } from "./profile";
import { type BodySection, bodySections } from "./report";
import { results } from "./results";
import { sizingSection } from "./sizing";
import { firstVoteSection } from "./votes/first-vote-section";
import { yardstickSection } from "./yardsticks";

/** The profile under its heading, for the first page. */
function glance(making: Making): Block[] {
  const text = making.words.say("report.heading.profile");
  return [{ kind: "heading", level: 2, id: "profile", text }, profile(making)];
}

const makers: Readonly<Record<BodySection, (making: Making) => Block[]>> = {
  profile: glance,
  "change-first": changeFirst,
  factors: (making) => making.assessment.factors.flatMap((factor) => factorSection(making, factor)),
  coherence,
  yardsticks: yardstickSection,
  sizing: sizingSection,
  cost: costSection,
  case: caseAndStrategies,
  results,
  gate: gateSection,
  assumptions,
  dissent,
  "first-vote": firstVoteSection,
  "not-stated": openQuestions,
};

/** What a section is called where it is chosen and where it is said to be left out. */
export function sectionName(words: Words, section: BodySection): string {
  if (section === "factors") return words.say("report.section.factors");
  if (section === "gate") return words.say("stages.report.heading");
  if (section === "dissent") return words.say("report.section.dissent");
  if (section === "first-vote") return words.say("vote.report.heading");
  if (section === "yardsticks") return words.say("yardsticks.title");
  if (section === "sizing") return words.say("sizing.title");
  if (section === "cost") return words.say("cost.title");
  return words.say(`report.heading.${section}`);
}

const isLeftOut = ({ options }: Making, section: BodySection) =>
  options.leftOut?.includes(section) ?? false;

/** A section of the body; nothing where the author leaves it out or it has nothing to say. */
export function sectionBlocks(making: Making, section: BodySection): Block[] {
  return isLeftOut(making, section) ? [] : makers[section](making);
}

/**
 * The sections that would have had something to say and are left out. They are made in `scrap`, so
 * that what they cite does not count among the sources.
 */
export function sectionsMissed(scrap: Making): BodySection[] {
  return bodySections.filter(
    (section) => isLeftOut(scrap, section) && makers[section](scrap).length > 0,
  );
}
