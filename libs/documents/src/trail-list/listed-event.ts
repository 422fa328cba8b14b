import type { RowList } from '../row-list/index.js';

/** An event of the trail, as it is listed for auditors. */
export interface ListedEvent {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string | null;
  readonly deputyOf: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly objectCode: string | null;
  readonly objectName: string | null;
  readonly changes: readonly { readonly field: string; readonly old: unknown; readonly new: unknown }[];
  readonly requestId: string | null;
  readonly hash: string;
}

/** Columns of a list of events with their widths in characters. */
const TRAIL_COLUMNS: RowList['columns'] = [
  ['时间（北京时间）', 20],
  ['操作人', 12],
  ['代理', 12],
  ['操作', 28],
  ['对象类型', 16],
  ['对象编码', 26],
  ['对象名称', 36],
  ['变更字段', 36],
  ['原值', 36],
  ['新值', 36],
  ['请求编号', 38],
  ['事件编号', 38],
  ['对象标识', 38],
  ['哈希', 68],
];

const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** The list of events, with a row for each changed field. */
export function trailRows(events: AsyncIterable<ListedEvent>): RowList {
  return { sheet: '审计记录', columns: TRAIL_COLUMNS, rows: rowsOfAll(events) };
}

async function* rowsOfAll(events: AsyncIterable<ListedEvent>): AsyncGenerator<string[]> {
  for await (const event of events) yield* rowsOf(event);
}

/** The rows of an event, one for each changed field and one where none did. */
function rowsOf(event: ListedEvent): string[][] {
  const { at, actor, deputyOf, action, objectType, objectCode, objectName, changes, requestId, id, objectId, hash } = event;
  const head = [TIME.format(new Date(at)), actor ?? '', deputyOf ?? '', action, objectType, objectCode ?? '', objectName ?? ''];
  const tail = [requestId ?? '', id, objectId, hash];
  if (changes.length === 0) return [[...head, '', '', '', ...tail]];
  return changes.map((change) => [...head, change.field, textOf(change.old), textOf(change.new), ...tail]);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
