import { type Context, oncePerReading } from "./context";
import { clausesOf } from "./language/clauses";
import { paragraphNumbersIn } from "./language/references";
import { leavesOf, type Paragraph } from "./structure/paragraph";

/** A paragraph, or an item, that lists tasks of the operation: the words before the list, the tasks. */
export interface TaskList {
  lead: Paragraph;
  tasks: readonly Paragraph[];
}

const taskNoun =
  "(?:tasks?|roles?|functions?|responsibilities|duties|priorities|objectives|mandate|elements|activities|purposes|terms of reference)";
/** Words before a list that say that what follows is the mandate. */
const mandateLead: readonly RegExp[] = [
  new RegExp(`\\b(?:the )?following (?:[\\w-]+,? ){0,4}?${taskNoun}\\b`, "i"),
  /\bmandates?\b[^.;]{0,220}\b(?:shall|will|should|is|be|are|to)\b[^.;]{0,200}(?:as follows|following|:\s*$|to\s*:?\s*$|include|consist)/i,
  new RegExp(
    `\\b${taskNoun}\\b[^.;]{0,120}\\b(?:as follows|the following|shall (?:be|include|consist)|will (?:be|include|consist)|should (?:be|include)|are|is)\\b`,
    "i",
  ),
  /\bwith (?:a|the) mandate\b/i,
  /\b(?:will|shall) (?:also )?have (?:the|a|as its) mandate\b/i,
  /\bmandated to\b/i,
  /\bin fulfil(?:l?)ing its responsibilities\b/i,
  /\b(?:the )?(?:force|mission|operation|component|observers|personnel|unit|police|[A-Z]{4,}[A-Za-z]*) (?:shall|will|is to|are to)\b(?![^:]{0,80}\b(?:consist|compris|compos|be headed|be led)\w*)[^.;]{0,300}(?::\s*$|\bto\s*:?\s*$|\bin\s*:?\s*$|\bby\s*:?\s*$)/,
];
/** Words before a list of something else: benchmarks, exemptions, what a report is to hold. */
const noMandateLead =
  /\bfollowing (?:[\w-]+ ){0,3}?(?:benchmarks?|criteria|conditions?|principles|measures|components?|programmes?)\b|\bshall not apply\b|\bexempt|\bcomponents? (?:will|shall) (?:be|include)\b|\breport(?:s|ing)?\b[^.;]{0,80}\b(?:on|including|covering|contain\w*)\s*:?\s*$|\bdesignat\w+[^.;]{0,60}:\s*$/i;
const composition =
  /\b(?:shall|will|should) (?:initially )?(?:consist of|comprise|include|be composed of)[^:]{0,60}:\s*$/i;
/** Another body of the Council's that is given tasks. */
const otherBody =
  /\b[Ee]stablish\w*\b[^;]{0,160}\b(?:Committee|Panel|Group of Experts|Monitoring Group|Tribunal|Court|Commission of|Fund)\b|\b(?:Committee|Panel|Group of Experts|Ombudsperson)\b[^;]{0,60}\b(?:shall|will|to)\b/;
const ofTheMandate = /\b(?:mandate|tasks?|functions?|responsibilities|objectives?)\b/i;
const decides =
  /^(?:decides|authorizes|approves|recommends|endorses|mandates|requests|establishes|extends|renews|agrees|entrusts|directs|instructs|determines|)$/;
const ofParties =
  /^(?:that )?(?:all |the |both )?(?:[A-Z][a-z]+ )?(?:parties|States|Member States|Government|authorities|Secretary-?General|donors|armed groups|international community|Committee|Panel)\b/;

/** The verb of the decision that a list hangs on, and the words from there to the list. */
function governing(lead: Paragraph): { verb: string; text: string } {
  const { own } = lead;
  const clauses = clausesOf({ ...lead, whole: own });
  const last = clauses.findLast(({ verb }) => verb !== "") ?? clauses.at(-1);
  return { verb: last?.verb ?? "", text: last?.text ?? "" };
}

/** A decision that names the list as the mandate, whatever other decisions stand before the list. */
const namesTheList = new RegExp(
  `^(?:[Ff]urther |[Aa]lso )*(?:[Dd]ecides|[Aa]uthori[sz]es) (?:further |also )?[^;]{0,160}\\b(?:following (?:[\\w-]+,? ){0,4}?${taskNoun})\\b`,
);

function isMandateLead(lead: Paragraph): boolean {
  const decisions = clausesOf({ ...lead, whole: lead.own });
  if (decisions.length > 1 && decisions.some(({ text }) => namesTheList.test(text))) return true;
  const { verb, text } = governing(lead);
  if (!decides.test(verb) || noMandateLead.test(lead.own.text)) return false;
  if (otherBody.test(lead.own.text)) return false;
  if (composition.test(lead.own.text) && !ofTheMandate.test(lead.own.text)) return false;
  const rest = text.replace(/^[^a-z]*[A-Za-z]+(?: further| also)? /, "");
  if (isStatesForce(lead, verb)) return true;
  const isOthers = verb !== "" && ofParties.test(rest.replace(/^that /, ""));
  return !isOthers && (mandateLead.some((form) => form.test(lead.own.text)) || isSentOut(lead));
}

/** A force that States are authorized to form or lead, with what it is for as a list. */
function isStatesForce({ own }: Paragraph, verb: string): boolean {
  return (
    verb === "authorizes" &&
    /\b(?:Member )?States\b/.test(own.text) &&
    /\b(?:(?:form|establish|deploy|maintain|lead)\b[^;]{0,120}\b(?:[Ff]orce|[Mm]ission|[Oo]peration|[Pp]resence)|necessary (?:means|measures))\b/.test(
      own.text,
    ) &&
    /\b(?:by|to|in order to)\s*:\s*$/.test(own.text)
  );
}

/** A force that is set up or sent "to" do what the items say. */
function isSentOut({ own, items }: Paragraph): boolean {
  const isSent =
    /\b(?:establish\w*|deploy\w*|dispatch\w*|creat\w*|force|mission|operation)\b[^;]*:\s*$/i.test(
      own.text,
    );
  return isSent && items.length > 1 && items.every((item) => /^to [a-z]/i.test(item.own.text));
}

/** Numbers of the paragraphs that a decision names as holding the mandate. */
function namedAsMandate(context: Context): Set<number> {
  const numbers = context.clauses
    .filter(
      ({ verb, text }) =>
        /^(?:decides|authorizes|approves|extends|renews|establishes|)$/.test(verb) &&
        /\b(?:mandate|tasks|functions)\b/i.test(text),
    )
    .flatMap(({ text }) =>
      [
        ...text.matchAll(
          /(?:mandate|tasks|functions)[^.;]{0,100}?(?:specified|set out|described|defined|outlined|contained|enumerated|listed) (?:in|at|by|under) (paragraphs? \d{1,3}(?:(?:, | and |, and | to |-| or )\d{1,3})*)(?! ?(?:\([a-z]+\) ?)*(?:of|in) (?:its |Security Council |the )?(?:resolution|report))/gi,
        ),
      ].flatMap(({ 1: listed = "" }) => paragraphNumbersIn(listed)),
    );
  return new Set(numbers);
}

/** Whether an item of a list is itself a decision with a list of its own. */
function isDecision(item: Paragraph): boolean {
  return /^(?:decides|authorizes|requests)$/.test(clausesOf(item)[0]?.verb ?? "");
}

function listsIn(paragraph: Paragraph, isNamed: boolean): TaskList[] {
  if (paragraph.items.length === 0) return [];
  if (paragraph.items.some(isDecision))
    return paragraph.items.flatMap((item) => listsIn(item, isNamed));
  const hasGrant = /\bauthori[sz]ed?\b|\bshall\b|\bto\b/i.test(paragraph.own.text);
  if (isMandateLead(paragraph) || (isNamed && hasGrant))
    return [{ lead: paragraph, tasks: paragraph.items.flatMap(leavesOf) }];
  return [];
}

function listsOf(context: Context): TaskList[] {
  const named = namedAsMandate(context);
  return context.structure.operative.flatMap((paragraph) => {
    const number = Number(/\d+$/.exec(paragraph.id)?.[0] ?? Number.NaN);
    return listsIn(paragraph, named.has(number));
  });
}

/** The lists of tasks in the paragraphs that the text itself calls the mandate or the tasks. */
export const taskLists = oncePerReading(listsOf);
