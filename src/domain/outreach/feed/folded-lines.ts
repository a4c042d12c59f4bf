const mostOctets = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

const folded = (line: string): string => {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += more;
  }
  return result;
};

/**
 * The lines of an iCalendar document folded anew, at no more than 75 octets of UTF-8 (RFC 5545 §3.1). The library that
 * writes them counts halves of characters and may cut one in two.
 */
export const foldedLines = (text: string): string =>
  text.replaceAll('\r\n ', '').split('\r\n').map(folded).join('\r\n');
