import { ownWords } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** Verbs that say which way and not what is done. */
const soft =
  /^(?:to )?(?:(?:support|contribute|promote|foster|help|facilitate|encourage|strengthen|enhance|assist)\b|(?:supporting|contributing|promoting|fostering|helping|facilitating|strengthening|assisting)\b)/i;
/** Words that say by what. */
const means =
  /\b(?:by|through|via|including|inter alia|in particular by|with the help of|using|such as|notably)\b|\b(?:advi[cs]\w*|train\w*|technical|logistic\w*|patrol\w*|monitor\w*|investigat\w*|provision|provid\w+|escort\w*|equip\w*|financ\w*|mentor\w*|coordinat\w*|verif\w*|good offices|mediat\w*|report\w*|expertise|co-?location|security for|radio|information campaign|prepar\w+|plan\w*|supervis\w*|oversight|guidance)\b/i;

/** Tasks that name a direction and no means; one remark for all of them. */
export function tasksWithoutMeans({ tasks }: WordingText): WordingRemark[] {
  const found = tasks.filter(
    ({ task: { wording } }) => soft.test(wording.trim()) && !means.test(wording),
  );
  return remark(
    "task-without-means",
    found.map(({ item }) => ownWords(item)),
    { count: found.length, of: tasks.length },
  );
}

/** Tasks that neither a type of task nor a way of acting can be read from. */
export function tasksNotNamed({ tasks }: WordingText): WordingRemark[] {
  const found = tasks.filter(({ task }) => !task.type && !task.modality);
  return remark(
    "task-not-named",
    found.map(({ item }) => ownWords(item)),
    { count: found.length, of: tasks.length },
  );
}
