/** `docs/checks.md`: every rule of the checks as the rules tell of themselves. */
export async function checksGuide() {
  const { CHECK_FAMILIES, CHECK_RULES, CHECK_VERSION } = await import('../../libs/domain/dist/checks/index.js');
  const { guideOf, regulationInEnglish } = await import('../../libs/domain/dist/check-guide/index.js');
  const severities = { error: '错误 error', warning: '警告 warning', info: '提示 hint' };
  const rules = Object.entries(CHECK_RULES);
  const families = Object.entries(CHECK_FAMILIES).map(([id, name]) => {
    const own = rules.filter(([, { family }]) => family === id);
    return [`## ${name.zh} ${name.en}`, ...own.map(([rule, facts]) => section(rule, { ...facts, ...guideOf(rule), law: regulationInEnglish(facts.regulation) }, severities))].join('\n\n');
  });
  const head = [
    '# 审核规则 Checks',
    `<!-- Generated from libs/domain/src/checks by ./jx generate; do not edit. -->`,
    `版本 Version ${CHECK_VERSION} · ${rules.length} 条 rules。\`./jx check FILE\` 逐条检查文件；错误须改正，警告可说明理由后保留，提示供核对。`,
    'An error has to be mended, a warning may be kept with a reason, a hint wants a second look. `{…}` stands for the figures of the finding.',
  ];
  return { file: 'docs/checks.md', content: `${[...head, ...families].join('\n\n')}\n` };
}

function section(id, { severity, name, message, zh, en, regulation, law, suggestion }, severities) {
  const facts = [
    ['内容 What', `${zh.what}<br>${en.what}`],
    ['原因 Why', `${zh.why}<br>${en.why}`],
    ['依据 Regulation', `${regulation}<br>${law}`],
    ['示例 Example', `${zh.example}<br>${en.example}`],
    ['提示语 Message', `${message.zh}<br>${message.en}`],
    ['建议 Advice', `${suggestion.zh}<br>${suggestion.en}`],
  ];
  const rows = facts.map(([fact, text]) => `| ${fact} | ${text.replaceAll('|', '\\|')} |`);
  return [`### \`${id}\` ${name.zh} ${name.en}`, '', `| 级别 Severity | ${severities[severity]} |`, '|---|---|', ...rows].join('\n');
}
