import type {
  DecisionKind,
  mandatingBodies,
  OperationType,
} from "../../../domain/vocabulary/operation";
import type { Context } from "../context";
import { type Evidence, evidenceFrom, evidenceIn } from "../evidence";
import { observersRelation } from "../fields/observers";
import { troopCeiling } from "../fields/troop-ceiling";
import type { DesignProposal } from "./design-proposal";

const deciding = /^(?:decides|authorizes|approves|recommends|extends|renews|establishes)$/;

const kinds: readonly (readonly [DecisionKind, RegExp])[] = [
  [
    "planning-authorisation",
    /\brequests the Secretary-?General to (?:begin|continue|undertake|prepare|accelerate)[^.;]{0,60}\bplanning\b/i,
  ],
  [
    "drawdown",
    /\b(?:reduc|downsiz|draw)\w*[^.;]{0,60}\b(?:troop|strength|ceiling|force|component|personnel)/i,
  ],
  [
    "reinforcement",
    /\b(?:increas|strengthen|reinforc|rais)\w*[^.;]{0,60}\b(?:troop|strength|level|ceiling|force|component|personnel)/i,
  ],
  [
    "reconfiguration",
    /\b(?:revis|expand|reconfigur|adjust|transform|entrust a new)\w*[^.;]{0,60}\bmandate\b/i,
  ],
  [
    "new",
    /\b(?:to establish|to set up|establishment|establish for|to create|creation|the deployment of a)\b[^.;]{0,120}\b(?:United Nations|[Mm]ultinational|International|peace-?keeping|mission)\b(?:[^.;]{0,60}\b(?:Mission|Force|Operation|Administration|Group|operation|force)\b)?/,
  ],
  [
    "renewal",
    /\b(?:extend|renew|prolong)\w*\b[^.;]{0,80}\b(?:mandate|authori[sz]ation|period|until|term|presence|stationing|mission|force)\b/i,
  ],
];

function firstWords(context: Context, words: RegExp, verbs = deciding): Evidence[] | undefined {
  for (const clause of context.clauses) {
    if (!verbs.test(clause.verb)) continue;
    const match = words.exec(clause.text);
    if (!match) continue;
    const start = clause.start + match.index;
    return evidenceFrom(context.source, clause.paragraph, start, start + match[0].length);
  }
  return undefined;
}

/** What kind of decision it is. A text may do two things; the more telling one is proposed. */
export function decisionKind(context: Context): DesignProposal[] {
  const found = kinds.flatMap(([kind, words]) => {
    const verbs = kind === "planning-authorisation" ? /^requests$/ : deciding;
    const evidence = firstWords(context, words, verbs);
    return evidence ? [{ kind, evidence }] : [];
  });
  const of = (wanted: RegExp) => found.find(({ kind }) => wanted.test(kind));
  const best = of(/^new$/) ?? of(/drawdown|reinforcement|reconfiguration/) ?? found[0];
  return best
    ? [
        {
          path: "operation.decision",
          value: best.kind,
          evidence: best.evidence,
          certainty: "likely",
        },
      ]
    : [];
}

const types: readonly (readonly [OperationType, RegExp])[] = [
  ["hybrid", /\bhybrid operation\b/i],
  [
    "coalition",
    /\bmultinational (?:\w+ )?force\b|\bauthori[sz]es (?:the )?Member States\b[^.;]{0,160}\b(?:force|operation|all necessary)/i,
  ],
  [
    "regional",
    /\bauthori[sz]es? (?:the )?(?:member States of )?(?:the )?(?:African Union|Economic Community|European Union|regional organi[sz]ation)/i,
  ],
  [
    "special-political",
    /\b(?:special political mission|assistance mission without military|political office|peacebuilding office)\b/i,
  ],
];

/** What type of operation the text decides on. */
export function operationType(context: Context): DesignProposal[] {
  const proposal = (value: OperationType, evidence: readonly Evidence[]): DesignProposal[] => [
    { path: "operation.type", value, evidence, certainty: "likely" },
  ];
  const [relation] = observersRelation(context);
  if (relation?.value === "only") return proposal("un-observer", relation.evidence);
  const [troops] = troopCeiling(context);
  if (troops?.value === 0) return proposal("un-police", troops.evidence);
  const ofTheUnited = firstWords(
    context,
    /\bUnited Nations\b[^.;]{0,80}\b(?:Mission|Force|Operation|Administration|Group)\b/,
  );
  if (ofTheUnited && troops) return proposal("un-peacekeeping", ofTheUnited);
  for (const [type, words] of types) {
    const evidence = firstWords(context, words);
    if (evidence) return proposal(type, evidence);
  }
  return ofTheUnited
    ? proposal("un-peacekeeping", ofTheUnited)
    : troops
      ? proposal("un-peacekeeping", troops.evidence)
      : [];
}

type Body = (typeof mandatingBodies)[number];
const bodies: readonly (readonly [RegExp, Body])[] = [
  [/^The Security Council/, "security-council"],
  [/^The General Assembly/, "general-assembly"],
  [/^The Peace and Security Council/, "au-peace-and-security-council"],
];

/** Who decides, as the line before the preamble names it. */
export function mandatingBody(context: Context): DesignProposal[] {
  const { body, head } = context.structure;
  const value = bodies.find(([name]) => name.test(body))?.[1];
  if (!value) return [];
  const at = head.text.lastIndexOf(body);
  const evidence =
    at < 0 ? undefined : evidenceIn(context.source, head, "heading", at, at + body.length);
  return [
    {
      path: "operation.mandatingBody",
      value,
      evidence: evidence ? [evidence] : [],
      certainty: "certain",
    },
  ];
}
