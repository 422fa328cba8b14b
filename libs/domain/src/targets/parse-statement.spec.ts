import { describe, expect, it } from '@jest/globals';
import { parseTarget } from './parse-target.js';

describe('a number among words', () => {
  it.each([
    ['安全事故零发生', '=', '0', null],
    ['零安全责任事故', '=', '0', null],
    ['零事故', '=', '0', null],
    ['达标率100%', '=', '100', '%'],
    ['达标率 １００ ％', '=', '100', '%'],
    ['100%达标', '=', '100', '%'],
    ['100%整改到位', '=', '100', '%'],
    ['满意度：≥95%', '>=', '95', '%'],
    ['质量合格率达到95%以上', '>=', '95', '%'],
    ['不合格率≤5%', '<=', '5', '%'],
    ['占比≥30%', '>=', '30', '%'],
    ['95%以上群众满意', '>=', '95', '%'],
    ['20家以上企业', '>=', '20', '家'],
    ['5天内办结', '<=', '5', '天'],
    ['收到申请后5个工作日内', '<=', '5', '个工作日'],
    ['人均≤500元', '<=', '500', '元'],
    ['PM2.5浓度≤35微克/立方米', '<=', '35', '微克/立方米'],
    ['至少完成3项', '>=', '3', '项'],
    ['开展培训5次', '=', '5', '次'],
    ['发放补贴100户', '=', '100', '户'],
    ['降至5%', '<=', '5', '%'],
    ['故障率降至5%以下', '<=', '5', '%'],
    ['降低故障率≤5%', '<=', '5', '%'],
    ['提高到95%', '>=', '95', '%'],
    ['举办5个国内展会以上', '>=', '5', '个国内展会'],
    ['误差不超过5%', '<=', '5', '%'],
  ])('reads %j as %s %s %s', (text, operator, value, unit) => {
    expect(parseTarget(text)).toMatchObject({ text, kind: 'numeric', operator, value, unit });
  });

  it.each([
    ['下降5%', 'decrease', '=', '5', '%'],
    ['下降 ５ ％', 'decrease', '=', '5', '%'],
    ['减少10%以上', 'decrease', '>=', '10', '%'],
    ['较上年下降不低于5%', 'decrease', '>=', '5', '%'],
    ['降幅不超过5%', 'decrease', '<=', '5', '%'],
    ['投诉率不断下降5%', 'decrease', '=', '5', '%'],
    ['三公经费下降5%', 'decrease', '=', '5', '%'],
    ['减少排放1,200吨', 'decrease', '=', '1200', '吨'],
    ['缩短30分钟', 'decrease', '=', '30', '分钟'],
    ['同比增长≥8%', 'increase', '>=', '8', '%'],
    ['增长5%以上', 'increase', '>=', '5', '%'],
    ['提高2个百分点', 'increase', '=', '2', '个百分点'],
  ])('reads %j as %s %s %s %s', (text, change, operator, value, unit) => {
    expect(parseTarget(text)).toMatchObject({ kind: 'numeric', change, operator, value, unit });
  });

  it('names no change where none is stated', () => {
    for (const text of ['≥95%', '降至5%', '新增20家', '节约10%']) expect(parseTarget(text)).not.toHaveProperty('change');
  });

  it('reads a rise or fall between two bounds', () => {
    expect(parseTarget('增长8%-10%')).toMatchObject({ kind: 'range', change: 'increase', lower: '8', upper: '10', unit: '%' });
  });

  it('reads a tolerance among words', () => {
    expect(parseTarget('误差不超过±5%')).toMatchObject({ kind: 'range', lower: '-5', upper: '5', unit: '%' });
  });

  it.each([
    '不低于上年5%',
    '零增长',
    '零距离服务',
    '不合格2个',
    '近5年',
    '培育一批企业',
    '符合GB50300',
    '年底前新增五家',
    '前10%',
    '第3批',
    '不低于上年平均水平',
    '按合同约定5月完成',
    'ISO9001认证',
    '同期5%',
    '5天内完成且验收',
    '95%以上或达到国家标准',
    '进一步提升',
  ])('leaves %j to a person', (text) => {
    expect(parseTarget(text)).toEqual({ text, kind: 'qualitative' });
  });
});
