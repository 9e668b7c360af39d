/** What Draaiboek does with what it sees. */
export function Privacy({ lines }: { lines: readonly string[] }) {
  return (
    <section className="card block" aria-labelledby="privacy">
      <h2 id="privacy">Wat met de gegevens van leerlingen?</h2>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
