import { describe, expect, test } from 'vitest';
import { toPlainText } from './plain-text.ts';

describe('a message body as plain text', () => {
  test.each([
    ['<p>Hi Ines,<br>meet Tomás.</p>', 'Hi Ines,\nmeet Tomás.'],
    ['<p class="spin">Free &amp; <strong>online</strong></p><p>Bye</p>', 'Free & online\n\nBye'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['See <a href="https://x.example/?a=1&amp;b=2" title="a > b">this</a>', 'See this'],
    ['Hello<script>alert("x")</script><style>p { color: red }</style> there', 'Hello there'],
    ['<script>never closed', 'never closed'],
    ['Hello<!-- a note --> there<br/>', 'Hello there'],
    ['5 &lt; 6 &#8364; &#x1F600; &nbsp;x', '5 < 6 € 😀  x'],
    ['&lt;b&gt; once only: &amp;lt;', '<b> once only: &lt;'],
    ['a < b and c > d, <name>, <3', 'a < b and c > d, <name>, <3'],
    ['R&D & Co &unknown; &#0; &#xD800;', 'R&D & Co &unknown; &#0; &#xD800;'],
    ['two\n\nlines  stay', 'two\n\nlines  stay'],
  ])('%s', (body, text) => {
    expect(toPlainText(body)).toBe(text);
  });

  test.each(['<a ', '<p "', "<p '", '<!--', '<script>', '&#', '<br\n', '<p><', ' ', '\n '])(
    'half a megabyte of %j takes no time',
    (piece) => {
      const start = performance.now();
      toPlainText(`<p>${piece.repeat(500_000 / piece.length)}x`);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
