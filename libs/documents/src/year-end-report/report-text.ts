import type { DecimalString } from '@jixiao/domain/money';
import { RATINGS, RATING_NAMES, printDecimal, printRatio, type Rating } from '../table/index.js';
import { coverage } from './coverage.js';
import { TABLE_NAMES } from './report-names.js';
import { figure, sentence, type Sentence, type ShownFigure } from './sentence.js';
import type { UnfinishedIndicator, YearEndClass, YearEndFigures, YearEndReport } from './year-end-report.js';

/** 某某区2026年度项目支出绩效自评年终报告 */
export function reportTitle(report: YearEndReport): string {
  return `${coverage(report)}${report.year}年度项目支出绩效自评年终报告`;
}

/** 一、基本情况: how many projects, how much money. */
export function basicFacts({ region, scope, year, total, organizations }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  const covered = scope.length === 0 ? [figure('部门数', organizations.length), '个部门'] : `${scope.join('、')}（含所属单位）`;
  const projects = [covered, '共有项目', figure('项目数', total.projects), '个'];
  const money = [amount('全年预算数', total.budget), '，全年执行数', amount('全年执行数', total.executed)];
  const rate = ratio('预算执行率', total.executionRate);
  return say`${String(year)}年度，${region.name}（财政区划代码${region.id}）${projects}，全年预算数${money}，预算执行率${rate}。`;
}

/** 二、评价工作开展情况: how many were submitted, rated and confirmed. */
export function progressFacts({ total, projects }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  const submitted = figure('已提交自评', total.submitted);
  const rated = figure('已评级', total.rated);
  const confirmed = figure('财政已确认', projects.filter((project) => project.confirmed).length);
  return say`已提交绩效自评的项目${submitted}个，其中已评级${rated}个；本报告所列项目中，经财政部门审核确认的${confirmed}个。`;
}

/** 三、综合评价情况及结论 */
export function conclusionFacts({ total }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  const average = score('平均得分', total.averageScore);
  const counts = RATINGS.map((rating, index) => [index === 0 ? '' : '，', ofRating(total, rating), '个']);
  return say`已评级的${figure('已评级', total.rated)}个项目平均得分${average}。按评级划分：${counts}。`;
}

/** 四、指标分析: how the classes of indicators did against their weights. */
export function classFacts({ classes, total }: YearEndReport): Sentence[] {
  const say = sentence(total.sources);
  const rated = classes.filter(({ rate }) => rate !== null).sort((one, other) => Number(other.rate) - Number(one.rate));
  const [best, worst] = [rated[0], rated.at(-1)];
  if (best === undefined || worst === undefined) return [];
  const indicators = classes.reduce((sum, each) => sum + each.indicators, 0);
  const all = say`已提交的自评共有绩效指标${figure('指标数', indicators)}项，各类指标的得分率见下表。`;
  if (best === worst) return [all];
  const named = (name: string, each: YearEndClass) => [`“${each.name}”（得分率`, ratio(name, each.rate), '）'];
  return [all, say`得分率最高的是${named('最高得分率', best)}，最低的是${named('最低得分率', worst)}。`];
}

/** 四, what stayed below its full weight. */
export function indicatorFacts({ unfinished, total }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  if (unfinished.length === 0) return say`没有未得满分的绩效指标。`;
  const projects = figure('有未得满分指标的项目', new Set(unfinished.map((indicator) => indicator.projectCode)).size);
  const indicators = figure('未得满分的指标', unfinished.length);
  const where = `见附表“${TABLE_NAMES.unfinished}”`;
  return say`共有${projects}个项目的${indicators}项绩效指标未得满分，其指标值、完成值、原因及改进措施${where}。`;
}

/** 五, first half: what went well, as far as the figures show it. */
export function experienceFacts({ total }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  return say`评级为${ofRating(total, 'excellent', '的项目')}个，评级为${ofRating(total, 'good', '的项目')}个。`;
}

/** 五, second half: what did not. */
export function problemFacts({ lowScorers, total }: YearEndReport): Sentence {
  const say = sentence(total.sources);
  if (lowScorers.length === 0) return say`没有评级为“中”或“差”的项目。`;
  return say`评级为“中”或“差”的项目${figure('低分项目', lowScorers.length)}个，见附表“${TABLE_NAMES.lowScorers}”。`;
}

/** 五, the reasons that the projects gave for what stayed below its target. */
export function reasons(report: YearEndReport): string[] {
  const named = quoted(report, ({ reason }) => reason);
  return named.length === 0 ? [] : ['各项目单位说明的偏差原因：', ...named];
}

/** 六、有关建议: the improvement measures that the projects themselves named. */
export function proposals(report: YearEndReport): string[] {
  const named = quoted(report, ({ improvement }) => improvement);
  return named.length === 0 ? ['各项目未填报改进措施。'] : ['各项目单位针对未得满分的指标提出以下改进措施：', ...named];
}

/** 七、其他: what the figures are and where they come from. */
export function remarks(): string {
  return `本报告金额单位为万元，预算执行率为全年执行数与全年预算数之比，得分率为得分与分值之比；每一数据的来源对象及版本见附录“${TABLE_NAMES.sources}”和“${TABLE_NAMES.sourceObjects}”。`;
}

/** What the projects wrote, in their words. */
function quoted({ unfinished }: YearEndReport, said: (indicator: UnfinishedIndicator) => string | null): string[] {
  const named = unfinished.flatMap((each) => (said(each) ? [`${each.projectName}（${each.name}）：${said(each)}`] : []));
  return named.map((line, index) => `${index + 1}．${line}`);
}

/** “优”的项目6: how many have a rating. */
function ofRating({ ratings }: YearEndFigures, rating: Rating, what = ''): (string | ShownFigure)[] {
  return [`“${RATING_NAMES[rating]}”${what}`, figure(`评级为“${RATING_NAMES[rating]}”`, ratings[rating])];
}

function amount(name: string, value: DecimalString): ShownFigure {
  return figure(name, `${printDecimal(value, 2)}万元`);
}

function ratio(name: string, value: DecimalString | null): ShownFigure {
  return figure(name, value === null ? '无数据' : printRatio(value));
}

function score(name: string, value: DecimalString | null): ShownFigure {
  return figure(name, value === null ? '无数据' : `${printDecimal(value, 2)}分`);
}
