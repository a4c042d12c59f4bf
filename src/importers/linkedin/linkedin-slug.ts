const PROFILE_URL = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/+(in|pub)\/+([^?#\s]+)/i;

/** How nearly all are written, already in their final form; the rest takes the longer way. */
const USUAL_URL = /^https:\/\/www\.linkedin\.com\/in\/([a-z0-9-]+)$/;

/**
 * What identifies a profile in its address, the same for every way of writing it: `tomasreyes` of
 * `http://de.linkedin.com/in/TomasReyes/?trk=x`. Old public addresses (`/pub/jane-roe/1/2a/3b`) name somebody too,
 * but not by the same slug: they keep their whole path.
 */
export const readLinkedInSlug = (url: string): string | undefined => {
  const usual = USUAL_URL.exec(url);
  if (usual) return usual[1];
  const parts = PROFILE_URL.exec(url.trim());
  if (!parts) return undefined;
  const path = parts[2] ?? '';
  const isOld = parts[1]?.toLowerCase() === 'pub';
  const tail = isOld ? path.replace(/\/+$/, '') : (path.split('/', 1)[0] ?? '');
  const slug = (tail.includes('%') ? decodePercent(tail) : tail).normalize('NFC').toLowerCase();
  if (slug === '') return undefined;
  return isOld ? `pub/${slug}` : slug;
};

/** Decodes what decodes; a malformed escape stays as it is, and so do characters that would end the slug. */
const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      const decoded = decodeURIComponent(escapes);
      return /[/?#%\s\p{Cc}]/u.test(decoded) ? escapes : decoded;
    } catch {
      return escapes;
    }
  });

export const linkedInKey = (slug: string): string => `linkedin:${slug}`;

export const linkedInUrl = (slug: string): string =>
  slug.startsWith('pub/') ? `https://www.linkedin.com/${slug}` : `https://www.linkedin.com/in/${slug}`;
