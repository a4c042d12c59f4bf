import { fold } from '../../kernel/fold.ts';

export interface ProfileAddress {
  readonly network: string;
  readonly slug: string;
  readonly url: string;
}

const networks: readonly {
  readonly id: string;
  readonly host: RegExp;
  readonly slug: RegExp;
  url(slug: string): string;
}[] = [
  {
    id: 'linkedin',
    host: /(^|\.)linkedin\.com$/,
    slug: /^\/in\/([^/]+)/,
    url: (slug) => `https://www.linkedin.com/in/${slug}`,
  },
  { id: 'github', host: /^(www\.)?github\.com$/, slug: /^\/([^/]+)/, url: (slug) => `https://github.com/${slug}` },
  { id: 'x', host: /^(www\.)?(x|twitter)\.com$/, slug: /^\/([^/]+)/, url: (slug) => `https://x.com/${slug}` },
  { id: 'orcid', host: /^orcid\.org$/, slug: /^\/([\dX-]+)/i, url: (slug) => `https://orcid.org/${slug}` },
];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Recognises the address of a profile and gives its canonical form; null where it is no web address. */
export const profileAddress = (text: string): ProfileAddress | null => {
  const address = URL.parse(/^[a-z]+:\/\//i.test(text) ? text.trim() : `https://${text.trim()}`);
  if (!address || !/^https?:$/.test(address.protocol) || !address.hostname.includes('.') || address.username !== '')
    return null;
  for (const network of networks) {
    const match = network.host.test(address.hostname) ? network.slug.exec(address.pathname) : null;
    if (match?.[1]) {
      const slug = decoded(match[1]).normalize('NFC').toLowerCase();
      return { network: network.id, slug, url: network.url(slug) };
    }
  }
  const slug = fold(`${address.hostname}${address.pathname}`)
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return { network: 'website', slug, url: address.href };
};
