/** `docs/workflow.md`: every workflow with its diagram and its steps, as the machines declare them. */
export async function workflowGuide() {
  const { MACHINES } = await import('../../libs/domain/dist/workflow/index.js');
  const head = [
    '# 工作流程 Workflows',
    '<!-- Generated from libs/domain/src/workflow by ./jx generate; do not edit. -->',
    '每个流程有哪些状态、谁在什么时间满足什么条件可以办理哪一步、办理后会怎样。服务器按此执行，界面只显示可以办理的步骤。',
    'The states of each workflow, who may take which step when and on which conditions, and what it does. The server enforces this, and the client offers what is possible.',
  ];
  return { file: 'docs/workflow.md', content: `${[...head, ...MACHINES.map(section)].join('\n\n')}\n` };
}

const ROLES = { lead: '项目负责人 lead', department: '主管部门 department', finance: '财政部门 finance', administrator: '管理员 administrator' };

const STAGES = {
  declare: '申报 declare',
  review: '审核 review',
  approve: '批复 approve',
  adjust: '调整 adjust',
  monitor: '监控 monitor',
  self_evaluate: '自评 self-evaluate',
  finance_review: '财政审核 finance review',
  rectify: '整改 rectify',
  disclose: '公开 disclose',
};

const REASONS = { required: '必填 required', optional: '可填 optional', none: '' };

const both = ({ zh, en }) => `${zh} ${en}`;
const lines = (texts) => texts.join('<br>').replaceAll('|', '\\|');

function section({ id, title, about, initial, states, conditions, effects, transitions }) {
  const stateRows = Object.entries(states).map(
    ([state, { title: name, editable, final }]) =>
      `| \`${state}\` | ${both(name)} | ${lines((editable ?? []).map((stage) => STAGES[stage]))} | ${final ? '是 yes' : ''} |`,
  );
  const stepRows = transitions.map((step) => {
    const cells = [
      `\`${step.action}\` ${both(step.title)}`,
      lines(step.from.map((state) => `\`${state}\``)),
      `\`${step.to}\``,
      lines(step.roles.map((role) => ROLES[role])),
      lines(step.stages.length > 0 ? step.stages.map((stage) => STAGES[stage]) : ['不限 any']),
      lines(step.conditions.map((condition) => both(conditions[condition]))),
      REASONS[step.reason],
      lines(step.effects.map((effect) => both(effects[effect]))),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${both(title)} (\`${id}\`)`,
    `${about.zh}\n${about.en}`,
    ['```mermaid', ...diagram(initial, states, transitions), '```'].join('\n'),
    ['| 状态 State | 名称 Name | 可修改的阶段 May be changed in | 终点 Final |', '|---|---|---|---|', ...stateRows].join('\n'),
    [
      '| 步骤 Step | 从 From | 到 To | 角色 Roles | 阶段 Stages | 条件 Conditions | 理由 Reason | 效果 Effects |',
      '|---|---|---|---|---|---|---|---|',
      ...stepRows,
    ].join('\n'),
  ].join('\n\n');
}

function diagram(initial, states, transitions) {
  const named = (state) => state.replaceAll('-', '_');
  return [
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, { title }]) => `  state "${title.zh}<br>${title.en}" as ${named(state)}`),
    `  [*] --> ${named(initial)}`,
    ...transitions.flatMap(({ from, to, title }) => from.map((state) => `  ${named(state)} --> ${named(to)}: ${title.zh}`)),
    ...Object.entries(states).flatMap(([state, { final }]) => (final ? [`  ${named(state)} --> [*]`] : [])),
  ];
}
