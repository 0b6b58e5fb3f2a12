import { questionsOf } from "../question";

const { essential } = questionsOf("objectives");

export const objectivesQuestions = [
  essential({
    id: "objectives",
    paths: [
      "purpose.objectives",
      "purpose.objectives[].text",
      "purpose.objectives[].endState",
      "purpose.objectives[].indicator",
    ],
    detail: [
      "purpose.objectives[].baseline",
      "purpose.objectives[].target",
      "purpose.objectives[].due",
      "purpose.objectives[].reviewDate",
      "purpose.objectives[].owner",
    ],
    evidence: {
      coded: ["clear-objectives", "realistic-expectations", "moderate-goal"],
      topics: ["clear-objectives"],
    },
  }),
  essential({
    id: "tasks",
    paths: [
      "purpose.tasks",
      "purpose.tasks[].type",
      "purpose.tasks[].tier",
      "purpose.tasks[].modality",
      "purpose.tasks[].objective",
      "purpose.tasks[].startMonth",
      "purpose.tasks[].troopsNeeded",
    ],
    detail: [
      "purpose.tasks[].wording",
      "purpose.tasks[].verb",
      "purpose.tasks[].addressee",
      "purpose.tasks[].due",
      "purpose.tasks[].phase",
      "purpose.tasks[].means",
      "purpose.tasks[].after",
      "purpose.tasks[].successor",
    ],
    otherPage: { address: "#/tasks", words: "wizard.to-tasks" },
    evidence: {
      coded: ["protection-mandate", "multidimensional-mandate", "broad-scope"],
      topics: ["protection-mandate", "mandate-tasks", "mandate-fragmentation"],
    },
  }),
];
