import yazl from 'yazl';

/** Fictitious connections; the last but one has a day that is none. */
const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amara,Ekwueme,https://www.linkedin.com/in/amara-ekwueme-example,amara@globex.example,Globex,Director of Data,12 Sep 2024
Jonas,Lindqvist,https://www.linkedin.com/in/jonas-lindqvist-example,,Initech,Engineering Manager,03 Mar 2023
Inês,Carvalho,https://www.linkedin.com/in/ines-carvalho-example,,Umbrella Health,Product Lead,21 Jan 2022
Kenji,Watanabe,https://www.linkedin.com/in/kenji-watanabe-example,,Hooli,Staff Engineer,32 Foo 2021
`;

const profile = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Rosa,Almeida,,,,Data lead,,Data,,Lisbon,,,
`;

const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c-1,,Amara Ekwueme,https://www.linkedin.com/in/amara-ekwueme-example,Rosa Almeida,https://www.linkedin.com/in/rosa-almeida-example,2026-10-02 09:15:00 UTC,,The talk at Graph Days went well,INBOX
c-1,,Rosa Almeida,https://www.linkedin.com/in/rosa-almeida-example,Amara Ekwueme,https://www.linkedin.com/in/amara-ekwueme-example,2026-10-02 10:02:00 UTC,,So glad. Tell me more over coffee?,INBOX
`;

/** A small LinkedIn archive as a zip. */
export const linkedInZip = async (): Promise<Buffer> => {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(connections), 'Connections.csv');
  zip.addBuffer(Buffer.from(profile), 'Profile.csv');
  zip.addBuffer(Buffer.from(messages), 'messages.csv');
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
