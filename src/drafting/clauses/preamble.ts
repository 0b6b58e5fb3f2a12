import {
  at,
  type ClauseMaker,
  type ClauseSeed,
  type DraftContext,
  hostName,
  reporterName,
} from "../context";
import type { ChoicePlace } from "../draft";
import { readBasis } from "../renewal/basis-text";
import { type Part, phrase, tidy } from "../runs";

/** One paragraph of the preamble from the messages `draft.opening.<key>` and `draft.preamble.<key>`. */
function recital(
  { words }: DraftContext,
  id: string,
  key: string,
  places: readonly ChoicePlace[],
  parts: Readonly<Record<string, Part>> = {},
): ClauseSeed[] {
  const opening: Part = { kind: "verb", text: words.sayDynamic(`draft.opening.${key}`) };
  const runs = phrase(words, `draft.preamble.${key}`, { ...parts, opening });
  return [{ id: `preamble.${id}`, runs, places }];
}

const isFirst = (decision: string | undefined) =>
  decision === undefined || decision === "new" || decision === "planning-authorisation";

const resolving: ReadonlySet<string> = new Set(["security-council", "general-assembly"]);

/** The decision that this one follows. */
const recalling: ClauseMaker = (context) => {
  const { saved, design } = context;
  const read = saved.basis && readBasis(saved.basis).reading.number?.value;
  const symbol = tidy(saved.basis?.symbol ?? read ?? "");
  const kind = resolving.has(design.operation.mandatingBody ?? "") ? "resolution" : "decision";
  if (symbol !== "") return recital(context, "recalling", "recalling", [], { symbol, kind });
  if (isFirst(design.operation.decision)) return [];
  const places = [at("operation.decision"), at("situation.hostCountries")];
  return recital(context, "recalling", "recalling-all", places, { host: hostName(context) });
};

/** The agreement between the parties, where there is one. */
const agreement: ClauseMaker = (context) => {
  const value = context.design.situation.agreement;
  if (value === undefined || value === "none") return [];
  const host = hostName(context);
  return recital(context, "agreement", `agreement-${value}`, [at("situation.agreement")], { host });
};

/** Attacks on civilians, and by whom. */
const violence: ClauseMaker = (context) => {
  const { design, words } = context;
  const { civiliansTargeted, massKillingUnderWay, perpetrators = [] } = design.situation;
  if (!civiliansTargeted && !massKillingUnderWay && perpetrators.length === 0) return [];
  const places = [
    at("situation.civiliansTargeted"),
    at("situation.massKillingUnderWay"),
    at("situation.perpetrators"),
  ];
  const by = words.list(perpetrators.map((each) => words.sayDynamic(`draft.perpetrator.${each}`)));
  const what = massKillingUnderWay ? "killing" : "attacks";
  const named = perpetrators.length > 0 ? "yes" : "no";
  return recital(context, "violence", "violence", places, {
    what,
    named,
    by,
    host: hostName(context),
  });
};

const displaced: ClauseMaker = (context) => {
  const { displaced: count } = context.design.situation;
  if (!count) return [];
  return recital(context, "displaced", "displaced", [at("situation.displaced")], { count });
};

const backers: ClauseMaker = (context) =>
  context.design.situation.outsideBackers
    ? recital(context, "backers", "backers", [at("situation.outsideBackers")])
    : [];

const election: ClauseMaker = (context) => {
  const { electionDate } = context.design.timing;
  if (electionDate === undefined) return [];
  const date = context.words.date(electionDate);
  return recital(context, "election", "election", [at("timing.electionDate")], { date });
};

/** What the host said of the operation. Only consent that was given is told as given. */
const consent: ClauseMaker = (context) => {
  const { formalConsent } = context.design.host;
  const { legalBasis } = context.design.commitment;
  const host = hostName(context);
  const places = [at("host.formalConsent"), at("commitment.legalBasis")];
  if (legalBasis === "host-invitation")
    return recital(context, "consent", "invitation", places, { host });
  if (formalConsent !== "given" && formalConsent !== "given-with-conditions") return [];
  return recital(context, "consent", formalConsent, places, { host });
};

/** The finding on which measures under Chapter VII rest. */
const threat: ClauseMaker = (context) => {
  const { legalBasis } = context.design.commitment;
  if (legalBasis !== "chapter-vii-whole" && legalBasis !== "chapter-vii-part") return [];
  const key = isFirst(context.design.operation.decision) ? "threat" : "threat-continues";
  const places = [at("commitment.legalBasis")];
  return recital(context, "threat", key, places, { host: hostName(context) });
};

/** The report on the pledges, which the full authorisation follows on. */
export const pledgesReported: ClauseMaker = (context) => {
  if (context.stage !== "full") return [];
  const parts = { reporter: reporterName(context) };
  return recital(context, "pledges", "pledges", [at("commitment.secondStage")], parts);
};

/** The preamble in the customary order, the report on pledges and the legal basis apart. */
export const preambleMakers: readonly ClauseMaker[] = [
  recalling,
  agreement,
  violence,
  displaced,
  backers,
  election,
  consent,
  threat,
];
