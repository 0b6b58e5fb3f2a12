const adverbs =
  "Also|Further|Furthermore|Again|Strongly|Deeply|Gravely|Once (?:more|again)|Accordingly|Therefore|Moreover|Fully|Specifically|Solemnly|Firmly|Unequivocally|Immediately|Finally|Hereby|Additionally|Meanwhile|Particularly|Categorically|Vigorously|Warmly|Formally|Explicitly|Unreservedly|In (?:this|that) (?:regard|context|connection|respect)|To (?:this|that|these) ends?";
const verbs =
  "Accepts|Acknowledges|Adjusts|Adopts|Affirms|Agrees|Allows|Annuls|Appeals|Appoints|Appreciates|Approves|Asks|Assures|Authori[sz]es|Bears|Believes|Calls|Commends|Concurs|Condemns|Confirms|Congratulates|Considers|Consents|Creates|Decides|Declares|Delegates|Demands|Denounces|Deplores|Designates|Determines|Directs|Draws|Empowers|Emphasi[sz]es|Expands|Encourages|Endorses|Entrusts|Envisages|Establishes|Exhorts|Expects|Expresses|Extends|Finds|Fixes|Highlights|Holds|Increases|Insists|Instructs|Intends|Invites|Joins|Keeps|Looks|Mandates|Maintains|Notes|Notifies|Offers|Orders|Pays|Proclaims|Prolongs|Proposes|Reaffirms|Raises|Realizes|Reasserts|Reduces|Recalls|Recognizes|Recognises|Recommends|Reconfirms|Re-?emphasi[sz]es|Records|Refers|Regrets|Reiterates|Rejects|Reminds|Renews|Repeats|Requests|Requires|Resolves|Restates|Salutes|Sets up|Shares|Stands|Stresses|Suggests|Supports|Suspends|Takes|Tasks|Terminates|Thanks|Transmits|Trusts|Underlines|Underscores|Undertakes|Urges|Views|Warns|Welcomes|Wishes";

const adverb = `(?:(?:${adverbs})\\b,?\\s+(?:and\\s+)?)`;

/** How a decision of the body begins: a verb in the present, an adverb before it or not. */
export const operativeOpening = new RegExp(
  `^["'(\\s]*(?:Acting (?:also |further )?under|Recalling [^;]{0,200}?, |Noting [^;]{0,400}?, |${adverb}*(?:${verbs}|${verbs.toLowerCase()})\\b|Upon\\b|Pending\\b|With (?:effect|a view)\\b|Without prejudice\\b)`,
);

/** The same for a line that nothing else shows to be operative, so without the softer forms. */
export const plainOperativeOpening = new RegExp(`^["'\\s]*${adverb}*(?:${verbs})\\b`);

/** How a paragraph of the preamble begins: a participle or an adjective of the body's mind. */
export const preambularOpening = new RegExp(
  `^["'\\s]*(?:PP ?\\d{1,2}[.:)]? )?(?:${adverbs}|Having|Gravely|Very|Most|Conscious|Aware|Mindful|Concerned|Convinced|Determined|Resolved|Alarmed|Dismayed|Disturbed|Cognizant|Desirous|Guided|Appalled|Shocked|Encouraged|Distressed|Outraged|Horrified|Inspired|Anxious|[A-Z][a-z]+ing)\\b`,
);

/** The body that speaks, as its first line names it. */
export const bodyLine =
  /(?:^|\n)[ \t]*The (?:Security Council|General Assembly|Peace and Security Council(?: of the African Union)?|Assembly of Heads of State and Government|Council of (?:the )?[A-Z][\w ]{2,60}|Council)[ \t]*,?[ \t]*(?:\n|$|(?=[A-Z][a-z]+(?:ing|ed)\b))/g;
