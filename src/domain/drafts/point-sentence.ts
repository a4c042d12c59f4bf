import { filledText } from './catalogue/filled-text.ts';
import type { MessageCatalogue } from './catalogue/message-catalogue.ts';
import type { DraftPoint } from './draft-point.ts';
import type { Address, Language } from './language.ts';

/** A point as a sentence to the person. */
export const pointSentence = (
  point: DraftPoint,
  catalogue: MessageCatalogue,
  address: Address,
  language: Language,
): string => {
  const isSaidOfThem = point.kind === 'conversation' || point.kind === 'promise';
  const isFamiliar = language === 'de' && address === 'du';
  const what = point.what.replace(/[.…]+$/u, '');
  return filledText(
    catalogue.points[point.kind],
    {
      what: isSaidOfThem ? catalogue.toYou(what, isFamiliar) : what,
      title: point.title,
      organisation: point.organisation,
      span: catalogue.span(point.from ?? null, point.until ?? null),
    },
    address,
  );
};
