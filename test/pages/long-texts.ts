const CLAUSES = [
  "坚持问题导向，逐项对照年初确定的目标查找差距",
  "建立台账，明确责任单位和完成时限",
  "把预算安排与工作任务衔接起来，做到支出有依据、用款有计划",
  "按月通报进度，对进度偏慢的及时约谈提醒",
  "严格执行“三重一大”事项集体研究制度",
  "完善内部控制（含预算、收支、采购、资产、建设、合同管理），堵塞漏洞",
  "依托OA、HR等信息系统实行全程留痕",
  "通过走访、座谈、问卷等方式听取服务对象的意见",
  "推动项目早开工、早建成、早见效",
  "加强绩效结果运用，评价结果与下一年度预算安排挂钩",
  "对《预算法》及其实施条例的规定开展专题培训",
];

/** A text of about so many characters that reads like a report; another seed begins elsewhere, and no sentence breaks alike. */
export function longText(characters: number, seed = 0): string {
  let text = "";
  for (let index = seed; text.length < characters; index++)
    text += `${CLAUSES[(index * 7 + Math.floor(index / CLAUSES.length)) % CLAUSES.length]}${index % 3 === 2 ? "。" : "，"}`;
  return `${text.slice(0, characters - 1).replace(/[，。、（“《]+$/u, "")}。`;
}

/** What a list has so many of. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
