import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Long sentences that stand word for word with another department, references apart. */
export const copiedTexts = check(
  {
    code: "JX611",
    level: "核实",
    title: "与别的单位一字不差",
    why: "说做了什么的几句长话与另一个单位的材料一字不差，多半是抄来的，说的可能是别人的事。",
    fix: "照本单位的事实改写；确实应当一样的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong:
        "全年整理馆藏民国时期地契和家谱并逐件编目上架。会同各乡镇开展村级档案室规范化建设现场指导。为来馆群众提供查档复印证明代办等一站式的服务。",
      right: "库房不足。",
    },
  },
  ({ copies }: Pick<DepartmentSubject, "copies">) =>
    copies.map(({ neighbour, sentences, at, from, others }) => ({
      at,
      message: `与 ${neighbour} 的材料有 ${sentences} 句话一字不差，${others.length > 0 ? "这一段最多" : "都在这一段"}，是抄来的吗？`,
      about: neighbour,
      related: [
        { message: `${neighbour} 里的这一段`, range: from },
        ...others.map((range) => ({ message: "也有一字不差的", range })),
      ],
    })),
);
