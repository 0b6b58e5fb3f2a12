import type { modalities, verbs } from "../../../domain/vocabulary/task";

export type Modality = (typeof modalities)[number];
export type TaskVerb = (typeof verbs)[number];

const modalityCues: readonly (readonly [Modality, RegExp])[] = [
  [
    "monitor",
    /\b(?:monitor|observ|verif|supervis|investigat|report|document|assess|inspect|receive)\w*/i,
  ],
  [
    "secure",
    /\b(?:protect|secur(?:e|ing)\b|guard|deter|prevent|seiz|defend|neutrali|provid\w+ security|ensur\w+ (?:the )?(?:security|safety|respect|freedom)|maintain\w* (?:law|public|security|a (?:secure|presence))|patrol|collect|escort|extract|stabili)\w*/i,
  ],
  [
    "assist",
    /\b(?:assist|support|help|advis|advice|train|facilitat|coordinat|contribut|provid|promot|liais|cooperat|strengthen|develop|build|mediat|encourag|foster|chair|exercise good offices|carry out|implement)\w*/i,
  ],
];

/** What a task asks of the operation: to watch, to help or to secure; the cue that comes first. */
export function modalityOf(wording: string): Modality | undefined {
  const found = modalityCues.flatMap(([modality, cue]) => {
    const place = wording.search(cue);
    return place < 0 ? [] : [{ modality, place }];
  });
  found.sort((one, other) => one.place - other.place);
  return found[0]?.modality;
}

const verbOf: Readonly<Record<string, TaskVerb>> = {
  decides: "decides",
  determines: "decides",
  establishes: "decides",
  extends: "decides",
  renews: "decides",
  authorizes: "authorises",
  approves: "authorises",
  requests: "requests",
  asks: "requests",
  instructs: "requests",
  directs: "requests",
  mandates: "mandates",
  calls: "calls-upon",
  urges: "urges",
  recommends: "recommends",
  endorses: "supports",
  encourages: "encourages",
  invites: "invites",
  supports: "supports",
};

/** The verb of a decision in the words that a design knows, or undefined. */
export function taskVerb(verb: string): TaskVerb | undefined {
  return verbOf[verb];
}
