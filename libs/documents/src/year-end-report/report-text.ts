import type { DecimalString } from '@jixiao/domain/money';
import { RATINGS, RATING_NAMES, printDecimal, printRatio } from '../table/index.js';
import { coverage } from './coverage.js';
import { TABLE_NAMES } from './figure-sources.js';
import type { YearEndFigures, YearEndReport } from './year-end-report.js';

/** 某某区2026年度项目支出绩效自评年终报告 */
export function reportTitle(report: YearEndReport): string {
  return `${coverage(report)}${report.year}年度项目支出绩效自评年终报告`;
}

/** 一、基本情况: how many projects, how much money. */
export function basicFacts({ region, scope, year, total, organizations }: YearEndReport): string {
  const covered = scope.length === 0 ? `${organizations.length}个部门` : `${scope.join('、')}（含所属单位）`;
  return (
    `${year}年度，${region.name}（财政区划代码${region.id}）${covered}共有项目${total.projects}个，` +
    `全年预算数${money(total.budget)}，全年执行数${money(total.executed)}，预算执行率${ratio(total.executionRate)}。`
  );
}

/** 二、评价工作开展情况: how many were submitted, rated and confirmed. */
export function progressFacts({ total, projects }: YearEndReport): string {
  const confirmed = projects.filter((project) => project.confirmed).length;
  return `已提交绩效自评的项目${total.submitted}个，其中已评级${total.rated}个；本报告所列项目中，经财政部门审核确认的${confirmed}个。`;
}

/** 三、综合评价情况及结论 */
export function conclusionFacts({ total }: YearEndReport): string {
  return `已评级的${total.rated}个项目平均得分${score(total.averageScore)}。按评级划分：${ratingCounts(total)}。`;
}

/** 四、指标分析 */
export function indicatorFacts({ unfinished }: YearEndReport): string {
  if (unfinished.length === 0) return '没有未得满分的绩效指标。';
  const projects = new Set(unfinished.map((indicator) => indicator.projectCode)).size;
  return `共有${projects}个项目的${unfinished.length}项绩效指标未得满分，其指标值、完成值、原因及改进措施见附表“${TABLE_NAMES.unfinished}”。`;
}

/** 五, first half: what went well, as far as the figures show it. */
export function experienceFacts({ total }: YearEndReport): string {
  return `评级为“${RATING_NAMES.excellent}”的项目${total.ratings.excellent}个，评级为“${RATING_NAMES.good}”的项目${total.ratings.good}个。`;
}

/** 五, second half: what did not. */
export function problemFacts({ lowScorers }: YearEndReport): string {
  if (lowScorers.length === 0) return '没有评级为“中”或“差”的项目。';
  return `评级为“中”或“差”的项目${lowScorers.length}个，见附表“${TABLE_NAMES.lowScorers}”。`;
}

/** 五, the reasons that the projects gave for what stayed below its target. */
export function reasons({ unfinished }: YearEndReport): string[] {
  const named = unfinished.flatMap(({ projectName, name, reason }) => (reason ? [`${projectName}（${name}）：${reason}`] : []));
  return named.length === 0 ? [] : ['各项目单位说明的偏差原因：', ...numbered(named)];
}

/** 六、有关建议: the improvement measures that the projects themselves named. */
export function proposals({ unfinished }: YearEndReport): string[] {
  const named = unfinished.flatMap(({ projectName, name, improvement }) =>
    improvement ? [`${projectName}（${name}）：${improvement}`] : [],
  );
  return named.length === 0 ? ['各项目未填报改进措施。'] : ['各项目单位针对未得满分的指标提出以下改进措施：', ...numbered(named)];
}

/** 七、其他: what the figures are and where they come from. */
export function remarks(): string {
  return '本报告金额单位为万元，预算执行率为全年执行数与全年预算数之比；全部数据的来源对象及版本见附录“数据来源”。';
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}．${line}`);
}

function ratingCounts(total: YearEndFigures): string {
  return RATINGS.map((rating) => `“${RATING_NAMES[rating]}”${total.ratings[rating]}个`).join('，');
}

function money(value: DecimalString): string {
  return `${printDecimal(value, 2)}万元`;
}

function ratio(value: DecimalString | null): string {
  return value === null ? '无数据' : printRatio(value);
}

function score(value: DecimalString | null): string {
  return value === null ? '无数据' : `${printDecimal(value, 2)}分`;
}
