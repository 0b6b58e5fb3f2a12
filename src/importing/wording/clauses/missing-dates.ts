import { placeOf } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";
import { saysWhen } from "./time-words";

const reports =
  /\b(?:to|shall) (?:continue to |also |further )?(?:report\b|submit [^;]{0,60}\breport|(?:provide|present) [^;]{0,60}\b(?:reports?|updates?|briefings?)\b|keep [^;]{0,60}\binformed\b|(?:inform|brief|update) (?:the )?(?:Security )?Council\b)/i;
const otherBody =
  /\b(?:Committee|Panel of Experts|Group of Experts|Monitoring Group|Commission)\b|\breport to (?:the Secretary|him|the Committee)/;
const byTheSecretariat = /^[^;]{0,80}\bSecretary-?General shall\b/;
const asking = /^(?:requests|asks|directs|instructs|invites|calls|recommends|)$/;

/** The clauses that ask for a report on the operation. */
export function reportClauses({ clauses }: WordingText) {
  return clauses.filter(
    ({ verb, text }) =>
      (asking.test(verb) || byTheSecretariat.test(text)) &&
      reports.test(text) &&
      !otherBody.test(text.slice(0, 160)),
  );
}

/** Reports are asked for, and none of them at a time. */
export function reportsWithoutDate(text: WordingText): WordingRemark[] {
  const asked = reportClauses(text);
  if (asked.length === 0 || text.reading.fields.reportingCycleDays.value !== null) return [];
  if (asked.some((clause) => saysWhen(clause.text))) return [];
  return remark(
    "report-without-date",
    asked.slice(0, 3).map((clause) => placeOf(clause)),
  );
}

const reviews = /\b(?:decides|intention|intends|undertakes|resolves) to (?:\w+ )?review\b/i;
const kept = /\bkeep\b[^;]{0,60}\breview\b/i;

/** A review is decided or announced without saying when. */
export function reviewsWithoutDate({ clauses }: WordingText): WordingRemark[] {
  return clauses.flatMap((clause) =>
    reviews.test(clause.text) && !kept.test(clause.text) && !saysWhen(clause.text)
      ? remark("review-without-date", [placeOf(clause)])
      : [],
  );
}

const statusAgreement =
  /\bstatus[- ]of[- ](?:the )?(?:forces?|mission)s?[- ]agreements?\b|\bagreements? on the status\b/i;
const concludes = /\bconclu\w+\b/i;

/** An agreement on the operation's status is asked for without a day, and nothing holds until then. */
export function statusAgreementsWithoutDate({ clauses }: WordingText): WordingRemark[] {
  const about = clauses.filter(({ text }) => statusAgreement.test(text));
  const isProvided = about.some(
    ({ text, paragraph }) =>
      saysWhen(text) || /\b(?:model|provisionally|mutatis mutandis)\b/i.test(paragraph.whole.text),
  );
  const asked = about.find(
    ({ verb, text }) => /^(?:requests|calls|urges|asks|)$/.test(verb) && concludes.test(text),
  );
  return asked && !isProvided ? remark("status-agreement-without-date", [placeOf(asked)]) : [];
}

const setsUp = /^[^;]{0,60}\b(?:establish|set up|creat|the (?:immediate )?deployment|dispatch)/i;
const begins = /\b(?:establish|set up|create|deployment|dispatch|deploy)\w*\b/i;
const start =
  /\b(?:as of|as from|with effect from|effective|from|beginning|starting|on) \d|\bfrom the date\b|\b(?:immediate(?:ly)?|forthwith|at once|without delay|urgent(?:ly)?|rapid(?:ly)?)\b|\b(?:fully )?deployed\b[^;]{0,40}\b(?:by|within|when|no later than)\b|\bon that date\b|\bas soon as\b/i;

/** An operation is set up, and nothing says when it is to be there. */
export function startsWithoutDate({ clauses, mandate }: WordingText): WordingRemark[] {
  if (!mandate || !setsUp.test(mandate.text)) return [];
  const isSaid = clauses.some(({ text }) => begins.test(text) && start.test(text));
  return isSaid ? [] : remark("start-without-date", [placeOf(mandate)]);
}
