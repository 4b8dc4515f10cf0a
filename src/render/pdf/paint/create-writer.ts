import PDFDocument from 'pdfkit';
import type { DocumentRoot } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import { faces } from '../layout/text-style.js';
import { type FontSet, fallbackFonts } from '../text/font-set.js';
import type { PdfWriter } from './pdf-writer.js';
import { pdfkitFont } from './pdfkit-font.js';

const creator = 'plan';

/** An empty file that claims PDF/A-2a and PDF/UA-1, with its fonts and metadata but no page yet. */
export function createWriter({ meta, language }: DocumentRoot, theme: Theme, fonts: FontSet): PdfWriter {
  const info = {
    Title: meta.title,
    Author: meta.author,
    ...(meta.subject === undefined ? {} : { Subject: meta.subject }),
    Creator: creator,
    Producer: creator,
    CreationDate: new Date(`${meta.date}T00:00:00Z`),
  };
  const writer = new PDFDocument({
    size: [theme.page.width, theme.page.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    // A default font would be opened, and embedded, beside our own.
    font: null,
    info,
  } as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfWriter;
  escapeMetadata(writer);
  sortNamesByCode(writer);
  writer.appendXML(pdfUaIdentification);
  for (const face of faces) writer.registerFont(face, pdfkitFont(fonts[face]));
  for (const { name, font } of fallbackFonts(fonts)) writer.registerFont(name, pdfkitFont(font));
  return writer;
}

/** pdfkit puts title and author into XML as they are, where `&` and `<` make it unreadable. */
function escapeMetadata(writer: PdfWriter): void {
  const addInfo = writer._addInfo.bind(writer);
  writer._addInfo = () => {
    const { info } = writer;
    const entries = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ]);
    writer.info = Object.fromEntries(entries);
    addInfo();
    writer.info = info;
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** pdfkit sorts by the machine's locale; ISO 32000-1, 7.9.6 wants code order, and `Limits` not in the root. */
function sortNamesByCode(writer: PdfWriter): void {
  const names = writer._root.data.Names.data.Dests;
  names.limits = false;
  names._compareKeys = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
}

/** ISO 14289-1, clause 5, with the extension schema that PDF/A asks of properties it does not know. */
const pdfUaIdentification = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`;
