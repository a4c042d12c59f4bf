import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedInUrl, readLinkedInSlug } from './linkedin-slug.ts';

describe('the slug of a profile address', () => {
  test.each([
    ['https://www.linkedin.com/in/tomas-reyes', 'tomas-reyes'],
    ['https://www.linkedin.com/in/Tomas-Reyes/', 'tomas-reyes'],
    ['http://linkedin.com/in/tomas-reyes?trk=people#top', 'tomas-reyes'],
    ['www.linkedin.com/in/tomas-reyes', 'tomas-reyes'],
    ['linkedin.com/in/tomas-reyes/en', 'tomas-reyes'],
    ['//de.linkedin.com/in/tomas-reyes', 'tomas-reyes'],
    ['  HTTPS://UK.LinkedIn.com/IN/Tomas-Reyes  ', 'tomas-reyes'],
    ['https://www.linkedin.com/in/tom%C3%A1s-reyes', 'tomás-reyes'],
    ['https://www.linkedin.com/in/toma%CC%81s-reyes', 'tomás-reyes'],
    ['https://www.linkedin.com/in/100%25-%E0%A4%A', '100%25-%e0%a4%a'],
    ['https://www.linkedin.com/pub/Jane-Roe/1/2A/3b/', 'pub/jane-roe/1/2a/3b'],
  ])('%s is %s', (url, slug) => {
    expect(readLinkedInSlug(url)).toBe(slug);
  });

  test.each([
    '',
    'tomas-reyes',
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/in/',
    'https://example.com/linkedin.com/in/x',
    'https://notlinkedin.com/in/x',
  ])('there is none in “%s”', (url) => {
    expect(readLinkedInSlug(url)).toBeUndefined();
  });

  test('whatever follows /in/ is read without failing, and the address made of it has the same slug', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '-', '%', '%C3', '%A9', 'é', '4', '/', '?', '%2F', '%25') }),
        (text) => {
          const slug = readLinkedInSlug(`https://www.linkedin.com/in/${text}`);
          if (slug !== undefined) expect(readLinkedInSlug(linkedInUrl(slug))).toBe(slug);
        },
      ),
    );
  });
});
