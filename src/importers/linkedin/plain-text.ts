const ELEMENTS =
  'a|abbr|b|blockquote|body|br|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul';
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?=[\\s/>])(?:[^<>"']|"[^"]*"|'[^']*'){0,4000}>`, 'gi');
const UNSEEN = /^(?:script|style|head|title)$/i;
const BREAKS_LINE = /^(?:br|p|div|li|tr|h[1-6]|blockquote|ul|ol|table|hr|pre)$/i;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d?));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', euro: '€', pound: '£', copy: '©', reg: '®',
  trade: '™', deg: '°', times: '×', zwnj: '', zwj: '', shy: '', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', eacute: 'é',
  egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú',
}; // prettier-ignore

/**
 * A message body as plain text: known HTML elements go, their line breaks stay, entities are decoded once. Text that
 * only looks like HTML (`a < b > c`, `<name>`) stays as it is. The result is text; whoever shows it must still escape it.
 */
export const toPlainText = (body: string): string => {
  const text = body.includes('<') ? withoutTags(body) : body;
  return (text.includes('&') ? decodeEntities(text) : text).trim();
};

const withoutTags = (body: string): string => {
  const source = withoutComments(body);
  let text = '';
  let at = 0;
  let unseen: string | undefined;
  for (const { 0: tag, 1: closing, 2: name = '', index } of source.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (unseen === undefined) text += source.slice(at, index) + breakFor(element, closing === '/');
    if (closing === '/' ? element === unseen : unseen === undefined && UNSEEN.test(element))
      unseen = closing ? undefined : element;
    at = index + tag.length;
  }
  if (at === 0) return body;
  // Line by line: a pattern over all of it would take the square of the time on long runs of blanks.
  const lines = (text + source.slice(at)).split('\n').map((line) => line.trim());
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
};

const breakFor = (element: string, isClosing: boolean): string =>
  BREAKS_LINE.test(element) && (!isClosing || element === 'p') ? '\n' : '';

const withoutComments = (body: string): string => {
  let text = '';
  let at = 0;
  for (;;) {
    const start = body.indexOf('<!--', at);
    const end = start === -1 ? -1 : body.indexOf('-->', start);
    if (end === -1) return text + body.slice(at);
    text += body.slice(at, start);
    at = end + 3;
  }
};

const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : entity;
  });

const isCharacter = (code: number): boolean =>
  code <= 0x10ffff && (code >= 0x20 || code === 9 || code === 10) && (code < 0xd800 || code > 0xdfff);
