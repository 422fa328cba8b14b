import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('a piece of a page', () => {
  it('writes what it is given as text', () => {
    const given = `<script>alert("x")</script> & 'y'`;
    expect(html`<td title="${given}">${given}</td>`.text).toBe(
      '<td title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</td>',
    );
  });

  it('keeps pieces as they are, alone and in lists, and leaves out what is not there', () => {
    expect(html`<tr>${[1, '<'].map((each) => html`<td>${each}</td>`)}${null}</tr>`.text).toBe('<tr><td>1</td><td>&lt;</td></tr>');
  });
});
