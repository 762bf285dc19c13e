import { expect, test } from "vitest";
import { xmpPacket } from "../../../src/outputs/pdf/xmp-packet.ts";
import { pdfDate } from "../../../src/printing/fixed-dates.ts";

const details = {
  title: "<表>&“报告”",
  author: '组织"部',
  subject: "部 表",
  keywords: ["2023年", "附件6"],
};
const facts = { date: pdfDate(new Date("2023-12-31T08:09:10Z")), producer: "Skia", isAccessible: false };

test("says what the document says of itself, whatever characters that has", () => {
  const packet = xmpPacket(details, facts);
  expect(packet).toContain('<rdf:li xml:lang="x-default">&#60;表&#62;&#38;“报告”</rdf:li>');
  expect(packet).toContain("<dc:creator><rdf:Seq><rdf:li>组织&#34;部</rdf:li></rdf:Seq></dc:creator>");
  expect(packet).toContain("<dc:subject><rdf:Bag><rdf:li>2023年</rdf:li><rdf:li>附件6</rdf:li></rdf:Bag></dc:subject>");
  expect(packet).toContain("<xmp:CreateDate>2023-12-31T08:09:10Z</xmp:CreateDate>");
});

test("claims accessibility only where it is reported so", () => {
  expect(xmpPacket(details, facts)).not.toContain("pdfuaid:part");
  expect(xmpPacket(details, { ...facts, isAccessible: true })).toContain("<pdfuaid:part>1</pdfuaid:part>");
});
