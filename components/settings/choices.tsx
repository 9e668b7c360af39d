import type { ChoicesModel } from '@/lib/view/welcome-model';
import { RoleField } from './role-field';
import { TypedField } from './typed-field';

/** What the user can tell Draaiboek about herself and the school. */
export interface ChoicesActions {
  onRole(role: string): void;
  onAddress(text: string): string[];
  onFreeDays(text: string): string[];
}

interface ChoiceProps {
  model: ChoicesModel;
  actions: ChoicesActions;
}

export interface Choice {
  id: 'role' | 'address' | 'freeDays';
  title: string;
  why: string;
  Field(props: ChoiceProps): React.ReactNode;
}

/** The three choices, asked on the first day and changed later in the settings. */
export const choices: readonly Choice[] = [
  {
    id: 'role',
    title: 'Je rol',
    why: 'Dan toont Draaiboek eerst de stappen waar jij mee verder kan. In de zijbalk wissel je wanneer je wil.',
    Field: ({ model, actions }) => <RoleField options={model.role.options} onChoose={actions.onRole} />,
  },
  {
    id: 'address',
    title: 'Het Smartschooladres van je school',
    why: 'Zo brengt Draaiboek je met één klik naar jullie Smartschool.',
    Field: ({ model, actions }) => (
      <TypedField
        label="Adres"
        help="Het stuk vooraan volstaat, of plak het hele adres uit je browser."
        value={model.address.value}
        placeholder="demo.smartschool.be"
        onSave={actions.onAddress}
      />
    ),
  },
  {
    id: 'freeDays',
    title: 'De vrije dagen van je school',
    why: 'Facultatieve verlofdagen en pedagogische studiedagen. Zo telt Draaiboek de werkdagen juist. Vakanties en feestdagen kent het al.',
    Field: ({ model, actions }) => (
      <TypedField
        lines
        label={`Vrije dagen in ${model.freeDays.schoolYear}`}
        help="Eén dag per regel, of met een komma ertussen. Geen vrije dagen? Laat het vak leeg en bewaar."
        value={model.freeDays.value}
        placeholder={model.freeDays.placeholder}
        onSave={actions.onFreeDays}
      />
    ),
  },
];
