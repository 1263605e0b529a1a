import type { ChecklistForm } from './checklist-words.ts';

/** A checklist as Markdown, with boxes that renderers show as such. */
export function markdownChecklist(form: ChecklistForm): string {
  const { title, facts, blanks, intro, groups, questions, closing } = form;
  const box = ({ text, basis }: ChecklistForm['groups'][number]['items'][number]): string =>
    `- [ ] ${text}${basis === '' ? '' : ` _(${basis})_`}`;
  const parts = groups.map(({ title: name, items }) => {
    const duties = items.filter(({ question }) => !question).map(box);
    const asked = items.filter(({ question }) => question).map(box);
    return [
      `## ${name}`,
      ...(duties.length === 0 ? [] : [duties.join('\n')]),
      ...(asked.length === 0 ? [] : [`**${questions}:**`, asked.join('\n')]),
    ].join('\n\n');
  });
  return `${[
    `# ${title}`,
    [
      ...facts.map(([name, value]) => `- ${name}: **${value}**`),
      ...blanks.map((name) => `- ${name}: ${'_'.repeat(30)}`),
    ]
      .join('\n')
      // An underscore alone is emphasis to some renderers.
      .replaceAll('_', '\\_'),
    intro,
    ...parts,
    `---`,
    closing,
  ].join('\n\n')}\n`;
}
