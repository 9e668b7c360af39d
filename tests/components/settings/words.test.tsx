import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { WordsSection } from '@/components/settings/words-section';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { schoolWords, userWords } from '@/lib/view/settings-words';

test('the school’s words are asked once, whatever number of documents they stand on', async () => {
  const model = schoolWords({ ...defaultSettings, schoolWords: { director: 'An Peeters' } }, [smt]);
  const onSave = vi.fn();
  render(<WordsSection model={model} onSave={onSave} />);
  const labels = screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  expect(new Set(labels).size).toBe(labels.length);
  expect(screen.getByRole('textbox', { name: 'Directeur of afgevaardigde' })).toHaveValue('An Peeters');
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Naam van de school' }), 'BuSO De Linde');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ 'school-name': 'BuSO De Linde', director: 'An Peeters' }),
  );
});

test('saving without typing changes nothing', async () => {
  const onSave = vi.fn();
  render(<WordsSection model={userWords({ ...defaultSettings, userName: 'Eva Mertens' })} onSave={onSave} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ userName: 'Eva Mertens' });
});
