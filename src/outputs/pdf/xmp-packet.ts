import type { DocumentDetails } from "../../documents/document-details.ts";
import type { PdfDate } from "../../printing/fixed-dates.ts";
import { LANGUAGE } from "../page/html-page.ts";

/** What the packet says besides the document's own words. */
interface PacketFacts {
  readonly date: PdfDate;
  readonly producer: string;
  /** Whether the file may call itself PDF/UA-1. */
  readonly isAccessible: boolean;
}

/** The document's details as XMP, which archives and search engines read. */
export function xmpPacket(
  { title, author, subject, keywords }: DocumentDetails,
  { date, producer, isAccessible }: PacketFacts,
): string {
  const moment = date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d).*/u, "$1-$2-$3T$4:$5:$6Z");
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${item(title, ' xml:lang="x-default"')}</rdf:Alt></dc:title>
<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>
<dc:description><rdf:Alt>${item(subject, ' xml:lang="x-default"')}</rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords.map((word) => item(word)).join("")}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${item(LANGUAGE)}</rdf:Bag></dc:language>
<pdf:Keywords>${escaped(keywords.join(","))}</pdf:Keywords>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>${isAccessible ? "\n<pdfuaid:part>1</pdfuaid:part>" : ""}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function item(text: string, attributes = ""): string {
  return `<rdf:li${attributes}>${escaped(text)}</rdf:li>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
