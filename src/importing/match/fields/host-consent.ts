import type { Context } from "../context";
import { type Evidence, evidenceFrom } from "../evidence";
import { isOfAnother } from "../forces";
import type { Proposal } from "../proposal";
import type { Paragraph } from "../structure/paragraph";

export const hostConsentValues = [
  "explicit_consent",
  "explicit_request",
  "consent_invited",
  "parties_agreement",
  "consent_principle",
  "none",
] as const;
export type HostConsent = (typeof hostConsentValues)[number];

const host =
  "(?:Governments?|parties|Presidents?|Prime Minister|authorities|Republic|Foreign Minister|Minister(?:s)?|State of|both (?:sides|countries))";
const deployment =
  "(?:deploy\\w*|establish\\w*|presence|force|mission|operation|assistance|peace-?keeping|observers?|transform\\w*|withdraw\\w*|terminat\\w*|extension|extend\\w*|verif\\w*|United Nations|stationing|continu\\w*|multinational|mandate|authori[sz]\\w*|renew\\w*)";

const invited =
  /\b(?:invites|seeks|requests|calls (?:up)?on[^.;]{0,60} to give|urges[^.;]{0,60} to give) (?:the |its )?(?:consent|agreement|acceptance)\b|\b(?:calls upon|urges|invites)[^.;]{0,90}\bto (?:consent|agree|accept) to?\b[^.;]{0,60}\b(?:deployment|force|mission|operation)/i;
const requested: readonly RegExp[] = [
  new RegExp(
    `\\b(?:requests?|requested|requesting|appeals?|invitation|invited)\\b(?! (?:the )?Secretary-?General)[^.;]{0,100}\\b(?:by|from|of|submitted|made|expressed|contained|conveyed)\\b[^.;]{0,120}\\b${host}\\b[^.;]{0,240}?`,
    "i",
  ),
  new RegExp(
    `\\b${host}\\b[^.;]{0,160}\\b(?:requested|requesting|in which (?:it|he|she|they) (?:requested|asked)|has asked|appeal(?:ed|ing)?|to request)\\b[^.;]{0,160}\\b${deployment}`,
    "i",
  ),
  /\bat the request of (?:the )?(?:[A-Z]\w+ )?(?:Governments?|parties|host|authorities)\b/i,
  /\bin response to (?:the|a) request\b/i,
  /\brequest (?:from|of|by) the (?:Governments?|parties|President)\b/i,
];
const agreed: readonly RegExp[] = [
  /\b(?:Governments?|parties|authorities)\b[^.;]{0,60}\b(?:is|are|has|have) agreed\b[^.;]{0,100}\b(?:keep|maintain|continu|presence|remain|extend|deploy)/,
  /\bwith the (?:consent|agreement) of (?:the )?[^.;]{0,60}(?:Government|parties|authorities|host)/i,
  /\bconsent(?:s|ed)? (?:of|by|from|given|to)\b[^.;]{0,80}\b(?:Government|host|authorities)\b/i,
  new RegExp(
    `\\b[Ww]elcom\\w+[^.;]{0,40}\\bletters? from the (?:Presidents?|Governments?|Prime Minister|Minister)[^;]{0,200}\\b${deployment}`,
    "i",
  ),
  new RegExp(
    `\\b${host}\\b[^.;]{0,200}\\b(?:accept(?:s|ed|ance)|agree(?:s|d|ment) (?:to|of)|in favour of|support(?:s|ed)? for|supported|commitment to|readiness to accept)\\b[^.;]{0,100}\\b(?:deployment|force|mission|operation|transforming)`,
    "i",
  ),
];
const principle =
  /\b(?:basic |fundamental )?principles of peace-?keeping\b[^.;]{0,80}\bconsent\b|\bconsent of the parties, impartiality\b/i;
const agreement =
  "(?:[Pp]eace [Aa]greements?|[Cc]ease-?fire(?: [Aa]greements?)?(?! lines?\\b)|Agreements? on|Accords?|Acuerdos?|Acordos|Protocols?|[A-Z][\\w'-]+ (?:Peace |and [A-Z]\\w+ )?Agreements?|the Agreements?|Cessation of Hostilities|Disengagement)";
const helps = new RegExp(
  `\\b(?:implement\\w*|monitor\\w*|observ\\w+|verif\\w+|supervis\\w+|abide by|assist\\w*|support\\w*|compliance|in accordance with|pursuant to|in line with|called for|[Ww]elcom\\w+ the|on the basis of|provided? (?:for|in))\\b[^.;]{0,120}\\b${agreement}`,
);
const broken =
  /(?<!\b(?:prevent|avoid|refrain)\w*\b[^.;]{0,20})\b(?:breach|failed to comply|violat\w+ of the (?:agreement|accord)|disregard of)/i;

interface Found {
  value: HostConsent;
  evidence: Evidence[];
}

function firstIn(
  context: Context,
  paragraphs: readonly Paragraph[],
  forms: readonly RegExp[],
  value: HostConsent,
  refuse?: (text: string, at: number, words: string) => boolean,
): Found | undefined {
  for (const paragraph of paragraphs) {
    for (const form of forms) {
      const match = form.exec(paragraph.whole.text);
      if (!match || refuse?.(paragraph.whole.text, match.index, match[0])) continue;
      return {
        value,
        evidence: evidenceFrom(
          context.source,
          paragraph,
          match.index,
          match.index + match[0].length,
        ),
      };
    }
  }
  return undefined;
}

/** What a host may ask for besides a force. */
const ofOtherMatter =
  /\brequests?\b[^.;]{0,60}\b(?:to lift|lifting|embargo|sanctions|exemption|electoral observ|humanitarian aid)\b/i;

/** A request for another force, to consider only, or one whose content is not told. */
function isNoRequest(context: Context, text: string, at: number, words: string): boolean {
  const near = text.slice(Math.max(0, at - 120), at + words.length + 120);
  const { main, others } = context.forces;
  const isOthers =
    others.some((force) => near.includes(force)) &&
    !(main !== "" && near.includes(main)) &&
    !/United Nations/.test(near);
  return (
    isOthers ||
    (isOfAnother(near, context.forces) && !/United Nations/.test(words)) ||
    /\bconsider (?:the situation|the question)\b/.test(near) ||
    /\b(?:in the event of|if|upon|when|should)\b[^.;,]{0,30}$/.test(text.slice(0, at)) ||
    ofOtherMatter.test(text.slice(at, at + words.length + 60)) ||
    /\bat its request\b/.test(words)
  );
}

/** What the text says of the host's or the parties' consent: the first that fits, in a fixed order. */
export function hostConsent(context: Context): Proposal<"hostConsent", HostConsent>[] {
  const { preamble, operative, paragraphs } = context.structure;
  const decisive = operative.filter(({ whole }) =>
    /\b(?:Decides|Authori[sz]es|Approves|Recommends|Acting|authori[sz]es)\b/.test(whole.text),
  );
  const refuse = (text: string, at: number, words: string) => isNoRequest(context, text, at, words);
  const isBroken = paragraphs.some(
    ({ whole }) => broken.test(whole.text) && new RegExp(agreement).test(whole.text),
  );
  const found =
    firstIn(context, paragraphs, [invited], "consent_invited") ??
    firstIn(context, [...preamble, ...decisive], requested, "explicit_request", refuse) ??
    firstIn(context, [...preamble, ...decisive], agreed, "explicit_consent", refuse) ??
    firstIn(context, preamble, [principle], "consent_principle") ??
    (isBroken
      ? undefined
      : firstIn(context, [...decisive, ...operative, ...preamble], [helps], "parties_agreement"));
  return [
    {
      field: "hostConsent",
      value: found?.value ?? "none",
      evidence: found?.evidence ?? [],
      certainty: "possible",
    },
  ];
}
