/** A name that every system takes, with the ending it had; names that occur twice are told apart by the number in front. */
export const safeFileName = (place: number, name: string): string => {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).slice(0, 80);
  return `${place}-${stem || 'file'}${ending}`;
};
