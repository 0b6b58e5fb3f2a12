import type { FieldPath } from "../../../domain/field-path";
import type { Context } from "../context";
import { evidenceFrom } from "../evidence";
import type { Certainty } from "../proposal";
import type { DesignProposal } from "./design-proposal";

/** A choice that certain words show: its value, the words, and the verbs under which they count. */
interface Spotted {
  path: FieldPath;
  value: unknown;
  words: RegExp;
  certainty: Certainty;
}

const spotted: readonly Spotted[] = [
  {
    path: "host.statusAgreement",
    value: "model-applies",
    certainty: "likely",
    words:
      /\bmodel status[- ]of[- ](?:forces?|mission)s?[- ]agreement\b[^.;]{0,160}\bshall apply\b|\bmodel status[- ]of[- ]forces agreement\b[^.;]{0,120}\b(?:apply|applies) provisionally/i,
  },
  {
    path: "host.statusAgreement",
    value: "concluded",
    certainty: "possible",
    words:
      /\b(?:comply|compliance|accordance|violations?)\b[^.;]{0,60}\b(?:status[- ]of[- ](?:forces|mission)[- ]agreement|SOFA|SOMA)\b/i,
  },
  {
    path: "host.freeMovementClause",
    value: true,
    certainty: "likely",
    words: /\b(?:demands|calls|requests|urges|decides)[^;]{0,200}\bfreedom of movement\b/i,
  },
  {
    path: "host.violationsReported",
    value: true,
    certainty: "likely",
    words: /\breport\w*\b[^;]{0,160}\bviolations of the (?:status|SOFA|SOMA)/i,
  },
  {
    path: "impartiality.riskAssessment",
    value: true,
    certainty: "possible",
    words: /\bhuman rights due diligence policy\b|\bHRDDP\b|\brisk assessment\b/i,
  },
  {
    path: "impartiality.suspensionRule",
    value: true,
    certainty: "likely",
    words: /\b(?:suspend|withdraw|withhold)\w*\b[^.;]{0,40}\bsupport\b/i,
  },
  {
    path: "impartiality.vetting",
    value: true,
    certainty: "possible",
    words: /\bvett(?:ed|ing)\b/i,
  },
  {
    path: "impartiality.conductRules",
    value: true,
    certainty: "likely",
    words: /\bzero[- ]tolerance policy\b|\bsexual exploitation and abuse\b/i,
  },
  {
    path: "impartiality.publicReporting",
    value: true,
    certainty: "likely",
    words: /\breport(?:ing)?\b[^.;]{0,40}\bpublicly\b|\bpublic reporting\b/i,
  },
  {
    path: "information.airMeans",
    value: true,
    certainty: "likely",
    words:
      /\bunmanned,? (?:unarmed,? )?aerial\b|\bunarmed unmanned aerial\b|\baerial (?:reconnaissance|surveillance|monitoring)\b|\bby ground and aerial means\b/i,
  },
  {
    path: "information.conflictAnalysis",
    value: true,
    certainty: "possible",
    words: /\b(?:conflict|threat|political economy)[- ](?:sensitive )?analys[ie]s\b/i,
  },
  {
    path: "information.civilSocietyVoices",
    value: true,
    certainty: "possible",
    words:
      /\b(?:consult|dialogue|engage|interact|liais)\w*\b[^.;]{0,80}\b(?:civil society|women's (?:groups|organi[sz]ations)|local communities|community leaders)\b/i,
  },
  {
    path: "information.interpreters",
    value: true,
    certainty: "possible",
    words: /\binterpreters?\b|\blanguage assistants?\b/i,
  },
  {
    path: "information.localMediationStaff",
    value: true,
    certainty: "possible",
    words: /\bcivil affairs (?:officers|staff|personnel)\b|\bcommunity liaison assistants\b/i,
  },
  {
    path: "information.lessonsChangePlan",
    value: true,
    certainty: "possible",
    words: /\blessons[- ]learn\w+\b[^.;]{0,80}\b(?:adapt|adjust|improve|inform)\w*/i,
  },
  {
    path: "international.mediation",
    value: "mission-led",
    certainty: "likely",
    words:
      /\b(?:exercis|us|provid|carry out|through)\w*\b[^.;]{0,40}\b(?:its |his |her |their )?good offices\b|\b(?:to )?mediate\b|\bSpecial Representative\b[^.;]{0,120}\b(?:good offices|mediat\w+|facilitat\w+ (?:talks|negotiations|the dialogue))\b/,
  },
  {
    path: "international.mediation",
    value: "envoy",
    certainty: "possible",
    words:
      /\b(?:Special|Personal) Envoy\b[^.;]{0,160}\b(?:mediat\w+|talks|negotiat\w+|political (?:process|solution|settlement)|good offices)\b/,
  },
  {
    path: "international.mediation",
    value: "regional",
    certainty: "possible",
    words:
      /\bmediat\w+\b[^.;]{0,80}\b(?:African Union|regional|subregional|Economic Community|European Union)\b|\b(?:African Union|regional|subregional|Economic Community|European Union)\b[^.;]{0,80}\bmediat\w+/,
  },
  {
    path: "international.regionalLead",
    value: "joint-lead",
    certainty: "likely",
    words: /\bhybrid operation\b/i,
  },
  {
    path: "international.regionalLead",
    value: "regional-lead",
    certainty: "likely",
    words:
      /\bauthori[sz]es? (?:the )?(?:[Mm]ember States of )?(?:the )?(?:African Union|Economic Community|European Union|regional organi[sz]ation)/,
  },
  {
    path: "international.parallelForces",
    value: "deconflicted",
    certainty: "possible",
    words:
      /\b(?:close coordination|coordination (?:mechanism|arrangements)|deconflict\w*)\b[^.;]{0,100}\b(?:forces|operation|mission)\b/i,
  },
  {
    path: "commitment.renewalIntended",
    value: false,
    certainty: "likely",
    words:
      /\bintention not to (?:extend|renew)\b|\bfinal (?:extension|renewal|period|mandate)\b|\bterminate the mandate\b/i,
  },
  {
    path: "commitment.renewalIntended",
    value: true,
    certainty: "likely",
    words: /\bintention to (?:extend|renew)\b/i,
  },
  {
    path: "commitment.drawdownRule",
    value: "by-conditions",
    certainty: "possible",
    words:
      /\b(?:drawdown|withdraw\w*|reduc\w+)\b[^.;]{0,120}\b(?:benchmarks?|based on|subject to|when conditions|conditions (?:on the ground|permit)|contingent)\b/i,
  },
  {
    path: "commitment.followOn",
    value: "country-team",
    certainty: "possible",
    words:
      /\b(?:transfer|hand(?:ing)?[- ]?over|transition)\b[^.;]{0,100}\b(?:[Cc]ountry [Tt]eam|agencies, funds and programmes)\b/,
  },
  {
    path: "commitment.followOn",
    value: "peacekeeping-operation",
    certainty: "possible",
    words:
      /\b(?:transition|transfer|follow-on|replaced|succeeded)\b[^.;]{0,60}\b(?:United Nations )?peace-?keeping (?:operation|force)\b/i,
  },
  {
    path: "information.analysisCell",
    value: true,
    certainty: "possible",
    words:
      /\b(?:intelligence|information|joint) (?:fusion|analysis) (?:cell|centre|unit)\b|\bjoint mission analysis\b/i,
  },
  {
    path: "commitment.irrespectiveOfSource",
    value: true,
    certainty: "certain",
    words: /\birrespective of the source\b/i,
  },
  { path: "commitment.safeAreas", value: true, certainty: "likely", words: /\bsafe areas?\b/i },
  {
    path: "commitment.protectionSites",
    value: true,
    certainty: "likely",
    words: /\bprotection(?: of civilians?)? sites?\b/i,
  },
  {
    path: "force.womenProtectionAdvisers",
    value: true,
    certainty: "likely",
    words: /\bwomen(?:'s)? protection advis[eo]rs?\b/i,
  },
  {
    path: "force.childProtectionAdvisers",
    value: true,
    certainty: "likely",
    words: /\bchild(?:ren)? protection(?: and women protection)? advis[eo]rs?\b/i,
  },
];

/** Choices that stand in the text by their words alone; the first place of each path. */
export function spottedChoices(context: Context): DesignProposal[] {
  const taken = new Set<FieldPath>();
  return spotted.flatMap(({ path, value, words, certainty }): DesignProposal[] => {
    if (taken.has(path)) return [];
    for (const paragraph of context.structure.operative) {
      const match = words.exec(paragraph.whole.text);
      if (!match) continue;
      taken.add(path);
      const end = match.index + match[0].length;
      const evidence = evidenceFrom(context.source, paragraph, match.index, end);
      return [{ path, value, evidence, certainty }];
    }
    return [];
  });
}
