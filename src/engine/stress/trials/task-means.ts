import type { FieldPath } from "../../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../../domain/plain";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { warningReachesADecision } from "../../checks/well-informed/warning-reaches-a-decision";
import { secureTaskNeeds } from "../../facts/secure-tasks";
import { type MeansRule, meansFields, meansInForce, meansRuleOf } from "../../facts/task-means";
import { inForceNeeds, isInForce } from "../../facts/tasks-in-force";
import { judgeCheck } from "../../judge-check";
import { isSilent } from "../../told";
import type { StressReason } from "../stress-reasons";
import type { Stressed } from "../stressed";
import { enoughOnCall, strengthOnCallReads } from "./strength-on-call";
import { broken, holds, notAsked, type Outcome, open, type Trial } from "./trial";

/** Tasks that are done with the host's own institutions, and have nobody to do them with otherwise. */
const withTheHost: readonly TaskTypeId[] = [
  "police-reform",
  "military-reform",
  "justice-reform",
  "legal-reform",
  "prison-reform",
  "state-authority",
  "state-administration",
  "democratic-institutions",
  "election-assistance",
  "host-force-support",
];

const isWithTheHost = ({ type }: PlainTask) => type !== undefined && withTheHost.includes(type);

/** Whether the kind of means that the task asks for is there. */
function kindOfMeans(stressed: Stressed, task: PlainTask): Outcome {
  const { design } = stressed;
  const told = meansInForce(design, task);
  if (told === false) {
    const rule = meansRuleOf(task) as MeansRule;
    const reason: StressReason = `lacks-${rule}`;
    return broken(reason, meansFields[rule]);
  }
  if (told !== null && isSilent(told)) return open(told);
  return told === null ? notAsked : holds;
}

/** Whether those by whom or with whom it is done are there. */
function partners(stressed: Stressed, task: PlainTask): Outcome {
  if (task.type === "early-warning") {
    const { status, missing = [] } = judgeCheck(warningReachesADecision, stressed);
    if (status === "not-met") return broken("warning-broken", ["information.warningSources"]);
    if (status === "not-applicable") return notAsked;
    return status === "not-stated" ? open(missing) : holds;
  }
  if (!isWithTheHost(task)) return notAsked;
  const { formalConsent } = stressed.design.host;
  if (formalConsent === undefined) return open(["host.formalConsent"]);
  return formalConsent === "refused" ? broken("no-host-partner", ["host.formalConsent"]) : holds;
}

/** Whether there are enough, where the task says how many it needs. */
function numberOfMeans(stressed: Stressed, { troopsNeeded, startMonth }: PlainTask): Outcome {
  if (troopsNeeded === undefined) return notAsked;
  return enoughOnCall(stressed, {
    need: troopsNeeded,
    startMonth,
    coming: "too-few",
    standing: "too-few-there",
  });
}

const numberReads = [
  ...strengthOnCallReads,
  "purpose.tasks[].troopsNeeded",
  "purpose.tasks[].startMonth",
] as const satisfies readonly FieldPath[];

const severity = ["not-met", "not-stated", "partly-met", "met", "not-applicable"] as const;

/** The worst of several outcomes; the first where several are as bad. Not asked where none asks. */
function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((so, each) =>
    severity.indexOf(each.status) < severity.indexOf(so.status) ? each : so,
  );
}

function readsOf(task: PlainTask): readonly FieldPath[] {
  const rule = meansRuleOf(task);
  return [
    ...secureTaskNeeds,
    ...inForceNeeds,
    ...(rule ? meansFields[rule] : []),
    ...(task.type === "early-warning" ? warningReachesADecision.needs : []),
    ...(isWithTheHost(task) ? (["host.formalConsent"] as const) : []),
    ...(task.troopsNeeded === undefined ? [] : numberReads),
  ];
}

/** Whether a task has its means: the kind that it asks for, enough of it, and those it is done with. */
export function taskMeansTrial(design: PlainDesign, task: PlainTask): Trial {
  const place = design.purpose.tasks?.indexOf(task) ?? -1;
  return {
    breakable: {
      id: `task-means@${task.id}`,
      kind: "task-means",
      task: { row: task.id, ...(task.type ? { type: task.type } : {}) },
    },
    reads: readsOf(task),
    judge: (stressed) => {
      const now = stressed.design.purpose.tasks?.[place];
      if (!now || isInForce(stressed.design, now) === false) return notAsked;
      return worst([
        kindOfMeans(stressed, now),
        numberOfMeans(stressed, now),
        partners(stressed, now),
      ]);
    },
  };
}
