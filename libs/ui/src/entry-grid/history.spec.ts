import { beforeEach, describe, expect, it } from '@jest/globals';

import { EntryHistory } from './history.js';

const typed = (before: string, after: string, cell = 'a') => ({ cell, before, after });

describe('EntryHistory', () => {
  let history: EntryHistory;
  beforeEach(() => (history = new EntryHistory()));

  it('takes back and does again', () => {
    history.record([typed('', '1'), typed('x', '2', 'b')]);
    expect(history.undo()).toEqual([typed('2', 'x', 'b'), typed('1', '')]);
    expect(history.undo()).toBeNull();
    expect(history.redo()).toEqual([typed('', '1'), typed('x', '2', 'b')]);
    expect(history.redo()).toBeNull();
    expect(history.undo()).toHaveLength(2);
  });

  it('joins what is typed without a pause', () => {
    history.recordTyping(typed('', '9'), 0);
    history.recordTyping(typed('9', '95'), 900);
    history.recordTyping(typed('95', '95%'), 1800);
    expect(history.undo()).toEqual([typed('95%', '')]);
    expect(history.undo()).toBeNull();
  });

  it('begins a step after a pause, in another cell, and after the cell was left', () => {
    history.recordTyping(typed('', '1'), 0);
    history.recordTyping(typed('1', '12'), 1500);
    history.recordTyping(typed('', '3', 'b'), 1600);
    history.seal();
    history.recordTyping(typed('3', '34', 'b'), 1700);
    expect([history.undo(), history.undo(), history.undo(), history.undo()]).toEqual([
      [typed('34', '3', 'b')],
      [typed('3', '', 'b')],
      [typed('12', '1')],
      [typed('1', '')],
    ]);
  });

  it('does not join typing to a paste or to a step that was done again', () => {
    history.record([typed('', '1')]);
    history.recordTyping(typed('1', '12'), 0);
    expect(history.undo()).toEqual([typed('12', '1')]);
    history.redo();
    history.recordTyping(typed('12', '123'), 10);
    expect(history.undo()).toEqual([typed('123', '12')]);
  });

  it('forgets what was taken back once something else is changed', () => {
    history.record([typed('', '1')]);
    history.undo();
    history.record([typed('', '2')]);
    expect(history.redo()).toBeNull();
  });

  it('keeps no step that changed nothing', () => {
    history.record([typed('1', '1')]);
    history.recordTyping(typed('', '1'), 0);
    history.recordTyping(typed('1', ''), 10);
    expect(history.undo()).toBeNull();
  });
});
