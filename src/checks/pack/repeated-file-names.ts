import type { PackFiles } from "../../pack/load-pack.ts";
import { SUBMISSION } from "../../pack/load-pack-file.ts";
import { writtenTwice } from "../arising/written-twice.ts";
import { check } from "../check.ts";

/** Documents of one name: they would be written into one file. */
export const repeatedFileNames = check(writtenTwice, ({ yaml }: PackFiles) => {
  const documents = yaml.pack?.items("文件") ?? [];
  const names = documents.map((document) => document.text("文件名"));
  return documents.flatMap((document, index) => {
    const [name, at] = [document.text("文件名"), document.yaml.rangeOf([...document.path, "文件名"])];
    if (name === SUBMISSION)
      return [{ at, message: `文件名“${name}”是全部文件合成的那一个的`, hint: "换一个别的文件名" }];
    if (names.indexOf(name) === index) return [];
    return [{ at, message: `文件名“${name}”已经用过一次，两个文件会写成一个`, hint: "换一个没有用过的文件名" }];
  });
});
