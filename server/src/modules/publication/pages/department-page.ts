import { indicatorClassTree, firstLevelClass } from '@jixiao/domain/indicators';
import type { PublishedContent, PublishedGoal, PublishedIndicator, PublishedProject } from '@jixiao/domain/publication';
import { toRounded, parseDecimal } from '@jixiao/domain/money';
import { shanghaiDay } from '../../../platform/http/shanghai-day.js';
import { addressOf, dataAddressOf } from '../public-address.js';
import type { PageLanguage } from '../publication.dto.js';
import { type Html, html } from './html.js';
import { languageSuffix, page } from './page-frame.js';
import { wordsOf } from './words.js';

interface ShownVersion {
  readonly number: number;
  readonly publishedAt: string | null;
  readonly content: PublishedContent;
  /** Shown to somebody who signed in, and not, or no longer, to the public. */
  readonly preview?: boolean;
}

/** All that a department discloses about a year, in the layout of the official tables. */
export function departmentPage({ number, publishedAt, content, preview = false }: ShownVersion, language: PageLanguage): string {
  const words = wordsOf(language);
  const { region, department, year, demonstration, goals, projects } = content;
  const published = publishedAt === null ? null : html`${words('publishedOn')} ${shanghaiDay(new Date(publishedAt))} · `;
  const tables = new GoalTables(year, language);
  return page({
    title: language === 'zh' ? `${department.name}${year}${words('title')}` : `${department.name} ${year}${words('title')}`,
    language,
    address: addressOf(region.code, year, department.code),
    content: html`<p class="facts">${region.name} · ${published}${words('version')} ${number} · ${words('unit')}</p>
${preview ? html`<p class="note" role="note">${words('preview')}</p>` : null}
${demonstration ? html`<p class="note" role="note">${words('demonstration')}</p>` : null}
${projects.length > 0 ? overview(projects, language) : null}
${goals.length > 0 ? html`<h2>${words('whole')}</h2>${goals.map((goal) => tables.table(goal, false))}` : null}
${projects.map((project) => projectTables(project, tables, language))}
<p class="data">${preview ? null : html`${words('data')}: <a href="${dataAddressOf(region.code, year, department.code, 'json')}">JSON</a> · <a href="${dataAddressOf(region.code, year, department.code, 'csv')}">CSV</a> · `}<a href="/public/${region.code}${languageSuffix(language)}">${words('back')}</a></p>`,
  });
}

function overview(projects: readonly PublishedProject[], language: PageLanguage): Html {
  const words = wordsOf(language);
  const rows = projects.map(
    ({ code, name, unit, budget, result }) => html`<tr><td class="code">${code}</td><th scope="row"><a href="#${code}">${name}</a></th><td>${unit}</td>
<td class="number">${budget}</td><td class="number">${percent(result?.executionRate ?? null)}</td><td class="number">${result?.total ?? null}</td>
<td class="code">${result?.rating ? words(result.rating) : null}</td></tr>`,
  );
  return html`<h2>${words('overview')}</h2>
<div class="wide"><table>
<thead><tr><th scope="col">${words('projectCode')}</th><th scope="col">${words('project')}</th><th scope="col">${words('responsible')}</th>
<th scope="col" class="number">${words('budget')}</th><th scope="col" class="number">${words('rate')}</th><th scope="col" class="number">${words('total')}</th>
<th scope="col">${words('rating')}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

function projectTables({ code, name, goals, result }: PublishedProject, tables: GoalTables, language: PageLanguage): Html {
  const words = wordsOf(language);
  const outcome = result
    ? html`${words('total')} ${result.total} · ${words('rating')} ${result.rating ? words(result.rating) : null} · ${words('rate')} ${percent(result.executionRate)}`
    : words('pending');
  return html`<h2 id="${code}">${name}</h2>
<p>${words('projectCode')} ${code} · ${outcome}</p>
${goals.map((goal) => tables.table(goal, result !== null))}`;
}

/** Indicator tables of goals; neighbours of one class share its cell. */
class GoalTables {
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    year: number,
    private readonly language: PageLanguage,
  ) {
    this.names = new Map(indicatorClassTree(year).map(({ code, name }) => [code, name[language]]));
  }

  table({ horizon, ordinal, statement, indicators }: PublishedGoal, evaluated: boolean): Html {
    const words = wordsOf(this.language);
    const results = evaluated && horizon === 'annual';
    const columns = [
      ...(['first', 'second', 'third', 'target'] as const),
      ...(results ? (['actual', 'weight', 'score'] as const) : []),
    ];
    const head = columns.map((column) => html`<th scope="col"${NUMBERS.has(column) ? html` class="number"` : null}>${words(column)}</th>`);
    const rows = indicators.map((indicator, index) => {
      const { classCode, name, target, weight, score } = indicator;
      const first = firstLevelClass(classCode);
      return html`<tr>${this.group(indicators, index, first, firstLevelClass)}${this.group(indicators, index, classCode, (code) => code)}
<td>${name}</td><td>${target}</td>${results ? html`<td>${this.achieved(indicator)}</td><td class="number">${weight}</td><td class="number">${score}</td>` : null}</tr>`;
    });
    return html`<section class="goal"><h3>${words(horizon === 'annual' ? 'annual' : 'longTerm')} ${ordinal}</h3>
<div class="wide"><table>
<caption class="statement">${statement}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${rows}</tbody>
</table></div></section>`;
  }

  /** The cell of a class where it begins, nothing in the rows that it spans. */
  private group(indicators: readonly PublishedIndicator[], index: number, code: string, classOf: (code: string) => string): Html | null {
    const same = (at: number): boolean => {
      const other = indicators[at];
      return other !== undefined && classOf(other.classCode) === code;
    };
    if (same(index - 1)) return null;
    let end = index;
    while (same(end + 1)) end += 1;
    const span = end - index + 1;
    return html`<th scope="rowgroup" class="group" rowspan="${span}">${this.names.get(code) ?? code}</th>`;
  }

  private achieved({ actual, grade }: PublishedIndicator): string {
    const words = wordsOf(this.language);
    return [actual, grade && words(grade)].filter(Boolean).join(' · ');
  }
}

const NUMBERS: ReadonlySet<string> = new Set(['weight', 'score']);

function percent(rate: string | null): string | null {
  return rate === null ? null : `${toRounded(parseDecimal(rate, 'rate').times(100), 2)}%`;
}
