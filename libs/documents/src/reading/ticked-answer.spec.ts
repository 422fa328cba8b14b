import { describe, expect, it } from '@jest/globals';
import { answerOf } from './ticked-answer.js';

describe('answerOf', () => {
  it.each([
    ['☑持续性项目 □新增性项目', '持续性项目'],
    ['□持续性项目\u3000☑新增性项目', '新增性项目'],
    ['□常年性项目 □延续性项目 ■ 一次性项目', '一次性项目'],
    ['1、部门预算项目 □ 2、市直专项 √ 3、对下转移支付项目 □', '市直专项'],
    ['1.部门预算项目☑ 2.省直专项□', '部门预算项目'],
    ['部门预算项目（√） 省直专项（□）', '部门预算项目'],
    ['□持续性项目 □新增性项目', null],
    ['持续性', '持续性'],
    ['3D打印项目', '3D打印项目'],
    [null, null],
  ])('%s gives %s', (text, answer) => {
    expect(answerOf(text)).toBe(answer);
  });
});
