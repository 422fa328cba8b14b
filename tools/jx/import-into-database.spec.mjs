import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from './ports.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

const CODE = '42010526068T000000951';
const FORM = [
  '武汉市汉阳区经济信息化和科技创新局2026年部门预算',
  '',
  '部门项目申报表（含绩效目标）',
  '单位：万元',
  `项目名称\t命令行导入\t项目编码\t${CODE}`,
  '项目主管部门\t武汉市汉阳区经济信息化和科技创新局\t项目执行单位\t武汉市汉阳区经济信息化和科技创新局',
  '项目负责人\t张明\t联系电话\t027-8000-0001',
  '项目属性\t持续性项目\t',
  '支出项目类别\t本级支出项目\t',
  '起始年度\t2026\t终止年度\t2028',
  '项目总预算\t20.00\t项目当年预算\t20.00',
  '项目绩效总目标\t',
  '名称\t目标说明',
  '年度绩效目标 1\t完成当年任务',
];

describe('jx import', { timeout: 300_000 }, () => {
  let data;
  let file;
  let server;
  const jx = (...args) => spawnJx(['import', ...args], { env: { JIXIAO_DATA: data } }).ended;

  before(async () => {
    data = temporaryData();
    file = join(data, '部门预算.txt');
    writeFileSync(file, FORM.join('\n'));
  });
  after(async () => {
    server?.kill('SIGTERM');
    await server?.ended;
    rmSync(data, { recursive: true, force: true });
  });

  it('asks for a prepared database', async () => {
    const { code, stderr } = await jx(file);
    assert.equal(code, 1);
    assert.match(stderr.trim().split('\n').at(-1), /^The database is not prepared for this program: run \.\/jx start once/);
  });

  it('shows the difference beside a running server, writes it once it is agreed to, and nothing the second time', async () => {
    server = spawnJx(['start'], { env: { PORT: String(await freePort()), JIXIAO_DATA: data } });
    await server.ready;

    const shown = await jx(file, '--user', 'department');
    assert.equal(shown.code, 1, shown.stderr);
    assert.match(shown.stdout, new RegExp(`^new {4} ${CODE} 命令行导入`, 'm'));
    assert.match(shown.stdout, /^Nothing was written: add --yes to write 1\.$/m);

    const written = await jx(file, '--user', 'department', '--yes');
    assert.equal(written.code, 0, written.stderr);
    assert.match(written.stdout, /^Written: 1 created, 0 changed\.$/m);

    const again = await jx(file, '--region', '420105', '--yes', '--json');
    assert.equal(again.code, 0, again.stderr);
    const { import: view, items, result } = JSON.parse(again.stdout);
    assert.equal(view.earlier.uploadedBy, '王建');
    assert.deepEqual(
      items.map(({ code, state }) => [code, state]),
      [[CODE, 'same']],
    );
    assert.equal(result, null);

    writeFileSync(file, FORM.join('\n').replace('完成当年任务', '完成全年任务'));
    const changed = await jx(file, '--user', 'department');
    assert.match(changed.stdout, /^ {2}goal\.statement annual:1: 完成当年任务 → 完成全年任务$/m);
  });

  it('refuses who may not import and what cannot be read', async () => {
    for (const [args, sentence] of [
      [[file, '--user', 'lead', '--yes'], /^"lead" is nobody who may import\./],
      [[file, '--user', 'department', '--region', '420106'], /^"department" is nobody of region 420106 who may import\./],
      [[file], /^There are several regions, or nobody administers this one\./],
      [[join(data, 'nowhere.txt')], /^The file .*nowhere\.txt cannot be read\.$/],
    ]) {
      const { code, stdout, stderr } = await jx(...args);
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr.trim().split('\n').at(-1), sentence);
    }
    writeFileSync(join(data, 'photo.pdf'), Buffer.from('89504e470d0a1a0a', 'hex'));
    const { code, stderr } = await jx(join(data, 'photo.pdf'), '--user', 'department', '--yes');
    assert.equal(code, 2);
    assert.equal(JSON.parse(stderr.trim().split('\n').at(-1)).code, 'document.unsupported');
  });
});
