import { Button } from '@/components/ui/button';

interface PopupProps {
  state: 'no-access' | 'school' | 'elsewhere' | 'nobody';
  settingsUrl: string;
  storedUrl: string;
  onAllow(): void;
  onToggle(): void;
}

const texts: Record<PopupProps['state'], string> = {
  'no-access': 'Draaiboek mag nu niet meekijken op Smartschool. Zonder die toegang verschijnt de zijbalk niet.',
  school:
    'Op een trainingsplan staat Draaiboek rechts op de pagina. Niet gezien? Dan haal je het hier, ook op een formulier dat Draaiboek niet herkent.',
  elsewhere: 'Open in Smartschool het trainingsplan van een leerling. Draaiboek verschijnt dan vanzelf.',
  nobody: 'Op deze pagina kan Draaiboek nu niet meekijken. Herlaad de pagina en probeer het opnieuw.',
};

/** What the toolbar button shows: whether Draaiboek may look, and the way to its own pages. */
export function Popup({ state, settingsUrl, storedUrl, onAllow, onToggle }: PopupProps) {
  return (
    <main className="popup">
      <h1>Draaiboek</h1>
      <p className="popup-text" role="status">
        {texts[state]}
      </p>
      {state === 'no-access' && (
        <Button look="primary" onClick={onAllow}>
          Geef toegang tot Smartschool
        </Button>
      )}
      {state === 'school' && (
        <Button look="primary" onClick={onToggle}>
          Toon of verberg de zijbalk
        </Button>
      )}
      <nav aria-label="Draaiboek">
        <a href={settingsUrl} target="_blank" rel="noreferrer">
          Instellingen
        </a>
        <a href={storedUrl} target="_blank" rel="noreferrer">
          Wat wordt bewaard
        </a>
      </nav>
    </main>
  );
}
