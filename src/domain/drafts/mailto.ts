/** A link that opens the user's mail program with the text in it (RFC 6068). */
export const mailtoOf = (address: string, subject: string | null, body: string): string => {
  const fields = [
    ...(subject === null || subject === '' ? [] : [`subject=${encodeURIComponent(subject.toWellFormed())}`]),
    `body=${encodeURIComponent(body.toWellFormed().replaceAll(/\r\n?|\n/g, '\r\n'))}`,
  ];
  return `mailto:${encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@')}?${fields.join('&')}`;
};
