import { describe, expect, it } from 'vitest';
import { profileAddress } from './profile-address.ts';

describe('the address of a profile', () => {
  it.each([
    'https://www.linkedin.com/in/Nadia-Quill/',
    'linkedin.com/in/nadia-quill',
    'http://de.linkedin.com/in/nadia-quill?trk=abc#top',
    ' www.linkedin.com/in/NADIA-QUILL ',
  ])('%s is one and the same LinkedIn profile', (text) => {
    expect(profileAddress(text)).toEqual({
      network: 'linkedin',
      slug: 'nadia-quill',
      url: 'https://www.linkedin.com/in/nadia-quill',
    });
  });

  it('keeps a slug whose percent signs mean nothing', () => {
    expect(profileAddress('https://www.linkedin.com/in/half%ZZ')?.slug).toBe('half%zz');
  });

  it('reads letters beyond ASCII, however they are written', () => {
    expect(profileAddress('https://www.linkedin.com/in/zo%C3%AB-b')?.slug).toBe('zoë-b');
    expect(profileAddress('https://www.linkedin.com/in/zoe\u0308-b')?.slug).toBe('zoë-b');
  });

  it('takes any other page as a website', () => {
    expect(profileAddress('https://nadia.example/about/')).toEqual({
      network: 'website',
      slug: 'nadia.example/about',
      url: 'https://nadia.example/about/',
    });
  });

  it.each(['', 'nadia', 'javascript:alert(1)', 'ftp://files.example/x', 'mailto:n@example.org'])(
    '%s is none',
    (text) => {
      expect(profileAddress(text)).toBeNull();
    },
  );
});
