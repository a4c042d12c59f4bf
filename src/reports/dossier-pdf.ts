import Document from 'pdfkit';
import type { Dossier, DossierEntry, DossierMark } from '../domain/journal/dossier/dossier.ts';
import { fieldWords, valueWords } from './dossier-words.ts';

/** A typeface as TrueType files. PDF/A wants it inside the document. */
export interface Typeface {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const ABSENT_SIGN = '▯';
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

type Pdf = InstanceType<typeof Document>;
type Clean = (text: string) => string;

/** What pdfkit knows of the typeface in use, which its types do not tell. */
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** PDF/A forbids signs that the typeface lacks; the data inside the document has them all. */
const cleanFor = (pdf: Pdf): Clean => {
  const { font } = (pdf.font('regular') as unknown as WithFont)._font;
  const show = (sign: string): string => {
    if (sign === '\n') return sign;
    if (sign === '\t') return ' ';
    if (NOT_SHOWN.test(sign)) return '';
    return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : ABSENT_SIGN;
  };
  return (text) => Array.from(text.replaceAll('\r\n', '\n'), show).join('');
};

const gather = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });

const heading = (pdf: Pdf, text: string, size: number): void =>
  void pdf
    .moveDown(size > 14 ? 0.5 : 1)
    .font('bold')
    .fontSize(size)
    .fillColor('#111111')
    .text(text)
    .moveDown(0.3);

const body = (pdf: Pdf, text: string): void =>
  void pdf.font('regular').fontSize(10).fillColor('#222222').text(text, { lineGap: 2 });

const label = (pdf: Pdf, text: string): void =>
  void pdf.moveDown(0.4).font('bold').fontSize(8).fillColor('#555555').text(text);

const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

const writeOpening = (pdf: Pdf, dossier: Dossier): void => {
  heading(pdf, 'Entries from a personal journal', 18);
  body(
    pdf,
    `Made ${dossier.madeAt}. Shown: ${entries(dossier.entries.length)} of ${dossier.size}. Withheld: ${entries(dossier.withheld.entries)}, and ${dossier.withheld.fields} fields of those shown. Removed by the author, openly: ${dossier.removed}.`,
  );
  pdf.moveDown(0.5);
  body(
    pdf,
    'The entries stand in the order in which they were written down. What happened, and when, is told by the author; when it was written down comes from the author’s computer, and where a time stamp is named, from somebody outside. That a text existed at a time does not show that what it says is true.',
  );
  pdf.moveDown(0.5);
  body(
    pdf,
    'This document holds the same as data, in the attachment dossier.json. The folder it came in has the proofs, and README.txt there says how to check them.',
  );
};

const markText = (mark: DossierMark): string => {
  const what = `the journal with ${entries(mark.size)}`;
  if (!mark.stamp) return `${mark.at}: the author gave the fingerprint of ${what} to a person.`;
  const trust = mark.stamp.isTrusted ? '' : ' The author named no certificate to check the authority by.';
  return `${mark.stamp.at}: ${mark.stamp.authority} stamped ${what}.${trust}`;
};

const writeMarks = (pdf: Pdf, dossier: Dossier, clean: Clean): void => {
  heading(pdf, 'Who else vouches for it', 13);
  if (dossier.marks.length === 0) body(pdf, 'Nobody outside the author’s computer.');
  for (const mark of dossier.marks) body(pdf, clean(markText(mark)));
};

const writeEntry = (pdf: Pdf, entry: DossierEntry, clean: Clean): void => {
  heading(pdf, `Entry ${entry.seq}`, 13);
  body(pdf, `Written down ${entry.recordedAt}`);
  for (const [name, words] of fieldWords) {
    const field = entry.fields.find((each) => each.name === name);
    if (!field) continue;
    label(pdf, words);
    body(pdf, clean(valueWords(field.value)));
  }
  if (entry.evidence.length > 0) label(pdf, 'Evidence');
  for (const { name, bytes, sha256, origin } of entry.evidence)
    body(pdf, clean(`${name}, ${bytes} bytes${origin === undefined ? '' : `, from ${origin}`}\nSHA-256 ${sha256}`));
  if (entry.withheld > 0) label(pdf, `Withheld: ${entry.withheld} ${entry.withheld === 1 ? 'field' : 'fields'}`);
};

const writeProof = (pdf: Pdf, dossier: Dossier, clean: Clean, hasGaps: boolean): void => {
  heading(pdf, 'The checkpoint', 13);
  body(pdf, 'The whole journal in one signed line, when this was made:');
  pdf.moveDown(0.3).font('regular').fontSize(7).text(clean(dossier.checkpoint));
  if (hasGaps)
    body(pdf, `${ABSENT_SIGN} stands for a sign that the typeface of this document lacks; dossier.json has it.`);
};

/** PDF/A-3 wants to know how an attachment relates to the document; the types of pdfkit do not have it yet. */
const attachment = (made: Date): Parameters<Pdf['file']>[1] & { readonly relationship: 'Source' } => ({
  name: 'dossier.json',
  type: 'application/json',
  description: 'The same as data',
  creationDate: made,
  modifiedDate: made,
  relationship: 'Source',
});

/** The dossier for reading and printing: PDF/A-3b, with the data inside. The same dossier gives the same bytes. */
export const dossierPdf = async (dossier: Dossier, data: Uint8Array, typeface: Typeface): Promise<Uint8Array> => {
  const made = new Date(dossier.madeAt);
  const pdf = new Document({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: 'en',
    displayTitle: true,
    info: {
      Title: 'Entries from a personal journal',
      Creator: 'Tiewise',
      Producer: 'Tiewise',
      CreationDate: made,
      ModDate: made,
    },
  });
  const finished = gather(pdf);
  pdf.registerFont('regular', Buffer.from(typeface.regular));
  pdf.registerFont('bold', Buffer.from(typeface.bold));
  const cleanText = cleanFor(pdf);
  let hasGaps = false;
  const clean: Clean = (text) => {
    const shown = cleanText(text);
    hasGaps ||= shown.includes(ABSENT_SIGN);
    return shown;
  };
  pdf.file(Buffer.from(data), attachment(made));
  writeOpening(pdf, dossier);
  writeMarks(pdf, dossier, clean);
  for (const entry of dossier.entries) writeEntry(pdf, entry, clean);
  writeProof(pdf, dossier, clean, hasGaps);
  pdf.end();
  return finished;
};
