import type { PublicRegion } from '@jixiao/contracts/views';
import { addressOf } from '../public-address.js';
import type { PageLanguage } from '../publication.dto.js';
import { type Html, html } from './html.js';
import { languageSuffix, page } from './page-frame.js';
import { wordsOf } from './words.js';

/** Every region that published something. */
export function regionsPage(regions: readonly PublicRegion[], language: PageLanguage): string {
  const words = wordsOf(language);
  const list = regions.map((region) => html`<h2><a href="/public/${region.id}${languageSuffix(language)}">${region.name}</a></h2>${departmentTable(region, language)}`);
  return page({
    title: words('site'),
    language,
    address: '/public',
    content: regions.length > 0 ? html`${list}` : html`<p>${words('nothing')}</p>`,
  });
}

/** The departments of one region. */
export function regionPage(region: PublicRegion, language: PageLanguage): string {
  const words = wordsOf(language);
  return page({
    title: `${region.name} · ${words('site')}`,
    language,
    address: `/public/${region.id}`,
    content: html`${departmentTable(region, language)}<p class="data"><a href="/public${languageSuffix(language)}">${words('allRegions')}</a></p>`,
  });
}

function departmentTable({ id, departments }: PublicRegion, language: PageLanguage): Html {
  const words = wordsOf(language);
  const rows = departments.map(
    ({ code, name, years }) => html`<tr><td>${code}</td><th scope="row">${name}</th><td><ul class="years">${years.map(
      ({ year }) => html`<li><a href="${addressOf(id, year, code)}${languageSuffix(language)}" aria-label="${name} ${year}">${year}</a></li>`,
    )}</ul></td></tr>`,
  );
  return html`<div class="wide"><table>
<caption>${words('departments')}</caption>
<thead><tr><th scope="col">${words('code')}</th><th scope="col">${words('department')}</th><th scope="col">${words('years')}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
