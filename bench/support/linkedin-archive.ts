import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
`;
const messageHeader =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const given = [
  'Ada',
  'Bo',
  'Cleo',
  'Dov',
  'Esi',
  'Finn',
  'Gus',
  'Hana',
  'Ivo',
  'Juno',
  'Kai',
  'Lux',
  'Mio',
  'Noor',
  'Oda',
];
const onsets = [
  'Qu',
  'M',
  'T',
  'W',
  'F',
  'H',
  'B',
  'D',
  'Cr',
  'L',
  'R',
  'Sh',
  'Br',
  'St',
  'Gr',
  'Pl',
  'N',
  'V',
  'K',
  'Th',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'oo'];
const codas = [
  'll',
  'rsh',
  'rn',
  'ld',
  'nn',
  'lm',
  'ck',
  'le',
  'g',
  'nd',
  'ss',
  'd',
  'w',
  'xter',
  'mont',
  'ford',
  'ley',
  'ham',
  'ton',
  'by',
];
/** 2 800 family names: as varied as in a real network, where many are borne by several people. */
const family = onsets.flatMap((onset) => vowels.flatMap((vowel) => codas.map((coda) => `${onset}${vowel}${coda}`)));
const words =
  'the plan for next week looks good and we could meet on Tuesday to talk about it over coffee if you like, thanks again for your help with our team'.split(
    ' ',
  );

/** A plainly made-up LinkedIn archive as its two large files, in the layout of 2026. The same counts give the same bytes. */
export const linkedinFiles = (connections: number, messages: number): { readonly [name: string]: string } => {
  const slug = (index: number) => `person-${index.toString(36)}-x`;
  const name = (index: number) =>
    [given[index % given.length] ?? '', family[(index * 31) % family.length] ?? ''] as const;
  const rows = [preamble];
  for (let index = 0; index < connections; index += 1) {
    const [first, last] = name(index);
    const email = index % 20 === 0 ? `${slug(index)}@example.org` : '';
    const day = `${String((index % 28) + 1).padStart(2, '0')} ${months[index % 12]} ${2010 + (index % 16)}`;
    rows.push(
      `${first},${last},https://www.linkedin.com/in/${slug(index)},${email},"Firm ${index % 7000}, Ltd.",Engineer of thing ${index % 400},${day}\n`,
    );
  }
  const lines = [messageHeader];
  for (let index = 0; index < messages; index += 1) {
    const who = (index * 7) % Math.max(1, Math.min(connections, 3000));
    const [first, last] = name(who);
    const them = [`"${first} ${last}"`, `"https://www.linkedin.com/in/${slug(who)}"`];
    const me = ['"Me Myself"', '"https://www.linkedin.com/in/me-myself"'];
    const [from, to] = index % 2 === 0 ? [them, me] : [me, them];
    const at = new Date(Date.UTC(2018, 0, 1) + index * 9_000_000).toISOString().replace('T', ' ').slice(0, 19);
    const body = Array.from(
      { length: 30 + (index % 60) },
      (_, place) => words[(index + place * 7) % words.length],
    ).join(' ');
    lines.push(
      `"2-conversation-${who}","",${from.join(',')},${to.join(',')},"${at} UTC","","${body}\n${index}","INBOX","","No","No"\n`,
    );
  }
  return { 'Connections.csv': rows.join(''), 'messages.csv': lines.join('') };
};

/** Writes the archive as a zip and as loose files; answers where they are. */
export const writeLinkedinArchive = async (folder: string, connections: number, messages: number) => {
  await mkdir(folder, { recursive: true });
  const files = linkedinFiles(connections, messages);
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    zip.addBuffer(Buffer.from(text), name);
  }
  zip.end();
  const path = join(folder, 'Complete_LinkedInDataExport_10-02-2026.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return { zip: path, csvs: Object.keys(files).map((name) => join(folder, name)) };
};
