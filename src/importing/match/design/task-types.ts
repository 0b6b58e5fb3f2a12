import type { TaskTypeId } from "../../../domain/tasks/taxonomy";

/** The words by which a task of each type is known, the more special types first. */
const cues: readonly (readonly [TaskTypeId, RegExp])[] = [
  ["chemical-weapons", /\bchemical weapons?\b/i],
  ["arms-embargo", /\b(?:arms )?embargo\b|\bmeasures imposed by paragraph\b/i],
  ["sanctions-panel-support", /\b(?:panel|group) of experts\b|\bsanctions committee\b/i],
  [
    "child-protection",
    /\bchild(?:ren)?(?:'s)?\b[^.;]{0,40}\b(?:protect|recruit|soldiers|armed groups|armed forces|violations)|\bprotection (?:of|for) [^.;]{0,20}children\b|\bchild protection\b/i,
  ],
  ["sexual-violence-response", /\bsexual\b[^.;]{0,40}\bviolence\b|\bgender-based violence\b/i],
  ["early-warning", /\bearly[- ]warning\b/i],
  [
    "safe-area-protection",
    /\bsafe (?:areas?|zones?|havens?)\b|\bhumanitarian areas?\b|\bprotected areas?\b/i,
  ],
  [
    "protect-dialogue",
    /\bprotect\w*\b[^.;]{0,60}\bcivilians?\b[^.;]{0,120}\b(?:dialogue|political engagement|good offices)\b/i,
  ],
  [
    "protect-physical",
    /\bprotect\w*\b[^.;]{0,90}\b(?:civilians?|population|displaced|refugees)\b|\b(?:threat of|imminent) physical violence\b|\b(?:deter|prevent)\w*\b[^.;]{0,60}\bviolence against civilians\b/i,
  ],
  ["minority-protection", /\bminorit(?:y|ies)\b/i],
  [
    "mission-protection",
    /\b(?:protect|security|safety|freedom of movement)\b[^.;]{0,70}\b(?:United Nations|UN|its|associated|own|international)\b[^.;]{0,30}\b(?:personnel|staff|installations|facilities)\b|\b(?:its|own) personnel\b/i,
  ],
  [
    "election-security",
    /\b(?:secur\w+|protect\w*|safe)\b[^.;]{0,60}\b(?:elections?|electoral|polling|voters?|referend\w+)\b/i,
  ],
  ["voter-education", /\bvoter(?:s'?)? education\b|\bcivic education\b/i],
  ["election-assistance", /\b(?:elect(?:ions?|oral)|referend(?:um|ums|a)|constituent assembly)\b/i],
  ["demining", /\b(?:mines?|demining|mine[- ]action|unexploded|explosive (?:ordnance|devices))\b/i],
  ["neutralise-armed-groups", /\bneutrali[sz]e\b|\b(?:offensive|targeted) operations\b/i],
  [
    "small-arms-control",
    /\b(?:small arms|light weapons|weapons? (?:collection|management|stockpile)|illicit (?:flow|arms)|community violence)\b/i,
  ],
  [
    "disarmament-demobilisation",
    /\b(?:disarm\w*|demobili[sz]\w*|canton\w+|weapons|ammunition|regroup\w+)\b/i,
  ],
  ["reintegration", /\breintegrat\w+\b/i],
  [
    "withdrawal-verification",
    /\b(?:withdraw\w*|redeploy\w*|departure|separation of forces|disengagement)\b/i,
  ],
  [
    "buffer-zone",
    /\b(?:buffer|demilitari[sz]ed|security|separation) zones?\b|\bzones? of separation\b|\bline\b/i,
  ],
  ["ceasefire-monitoring", /\bcease-?fire\b|\bcessation of hostilities\b|\btruce\b|\barmistice\b/i],
  ["border-monitoring", /\bborders?\b|\bcross-border\b|\btransborder\b|\bfrontier\b/i],
  ["natural-resources", /\bnatural resources\b|\bdiamonds?\b|\bminerals?\b|\bmining\b/i],
  [
    "key-site-protection",
    /\b(?:key|important|strategic|vital) (?:installations|sites|locations|buildings|infrastructure|population centres)\b|\bgovernment buildings\b|\bairports?\b|\boil installations\b/i,
  ],
  [
    "accountability-support",
    /\b(?:impunity|accountab\w+|transitional justice|truth|war crimes|perpetrators|special court|hybrid court|criminal court)\b/i,
  ],
  [
    "rights-monitoring",
    /\b(?:monitor\w*|investigat\w*|report\w*|verif\w*|document\w*)\b[^.;]{0,120}\b(?:human rights|humanitarian law|abuses)\b/i,
  ],
  ["rights-promotion", /\bhuman rights\b|\bfundamental freedoms\b/i],
  ["women-participation", /\bwomen\b|\bgender\b/i],
  ["prison-reform", /\b(?:prisons?|corrections?|penal|detention|penitentiary)\b/i],
  [
    "legal-reform",
    /\b(?:legal framework|legislation|laws and regulations|legal reform|constitution-?making|constitutional)\b/i,
  ],
  ["justice-reform", /\b(?:judicia\w+|courts?|justice|rule of law|prosecut\w+)\b/i],
  ["interim-policing", /\b(?:interim|executive) (?:law enforcement|policing|police)\b/i],
  ["police-reform", /\b(?:police|gendarmerie|policing|law enforcement)\b/i],
  [
    "military-reform",
    /\b(?:armed forces|army|military reform|security sector|defen[cs]e (?:force|reform))\b[^.;]{0,60}\b(?:reform|restructur|train|integrat|professional|build)\w*|\bsecurity sector reform\b|\b(?:reform|restructur|professionali[sz]|integrat)\w*[^.;]{0,60}\barmed forces\b/i,
  ],
  ["public-order", /\b(?:public order|law and order|public (?:safety|security))\b/i],
  [
    "state-authority",
    /\b(?:State authority|authority of the State|extension of (?:the )?(?:authority|state))\b|\bextend\w* (?:its |the )?(?:control|authority)\b/i,
  ],
  [
    "state-administration",
    /\b(?:administration|civil service|public services|institution-building|capacity-building|governance)\b/i,
  ],
  [
    "democratic-institutions",
    /\b(?:democratic institutions|parliament|democratization|democracy)\b/i,
  ],
  ["civil-society", /\bcivil society\b/i],
  ["media-support", /\b(?:independent|free) media\b|\bpress\b/i],
  [
    "public-information",
    /\b(?:public information|radio|information campaign|promote understanding)\b/i,
  ],
  [
    "displaced-return",
    /\b(?:return|resettle\w*|repatriat\w+)\b[^.;]{0,80}\b(?:refugees|displaced|IDPs)\b|\b(?:refugees|displaced persons|IDPs)\b/i,
  ],
  ["humanitarian-coordination", /\bcoordinat\w*\b[^.;]{0,60}\bhumanitarian\b/i],
  ["humanitarian-access", /\bhumanitarian\b|\brelief\b/i],
  ["public-health", /\b(?:epidemic|health|Ebola|cholera)\b/i],
  ["economic-recovery", /\b(?:economic|reconstruction|rehabilitation|development)\b/i],
  ["donor-coordination", /\bdonors?\b|\bcoordinat\w+ (?:of )?(?:international|United Nations)\b/i],
  [
    "local-mediation",
    /\b(?:local|community|inter-?communal|tribal|grass-?roots)\b[^.;]{0,60}\b(?:reconcil\w+|mediat\w+|conflicts?|dialogue|tensions|disputes)\b/i,
  ],
  [
    "national-dialogue",
    /\b(?:national|political|inclusive) (?:dialogue|reconciliation)\b|\breconciliation\b/i,
  ],
  ["good-offices", /\bgood offices\b|\bmediat\w+\b|\bfacilitat\w+ (?:talks|negotiations)\b/i],
  ["power-sharing", /\bpower-?sharing\b|\btransitional (?:government|institutions)\b/i],
  ["agreement-support", /\bagreements?\b|\bpeace process\b|\bprotocol\b|\baccords?\b/i],
  [
    "regional-force-support",
    /\b(?:African Union|regional|subregional)\b[^.;]{0,60}\b(?:force|troops|operation|mission)\b/i,
  ],
  [
    "host-force-support",
    /\b(?:support|assist|accompany)\w*\b[^.;]{0,60}\b(?:national |host )?(?:armed|security|defen[cs]e) forces\b/i,
  ],
  ["area-security", /\b(?:secur\w+|stabili\w+|patrol\w*|presence|safe environment)\b/i],
];

/** A government's full name may hold the words of a task: "Government of National Unity". */
const government = /\bGovernments? of (?:the )?[A-Z][\w'-]+(?:(?: of| and| the)* [A-Z][\w'-]+)*/g;

/** The type of task that a wording names: of the cues that it holds, the one that comes first in it. */
export function taskTypeOf(wording: string): TaskTypeId | undefined {
  const opening = wording.replace(government, "Government").slice(0, 260);
  const found = cues.flatMap(([type, cue], rank) => {
    const place = opening.search(cue);
    return place < 0 ? [] : [{ type, weight: place + rank * 4 }];
  });
  found.sort((one, other) => one.weight - other.weight);
  return found[0]?.type;
}
