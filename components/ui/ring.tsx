interface RingProps {
  text: string;
  label: string;
  percent: number;
  small?: boolean;
}

/** Progress as a ring with the number inside; said as one sentence to who cannot see it. */
export function Ring({ text, label, percent, small = false }: RingProps) {
  return (
    <svg className={small ? 'ring small' : 'ring'} viewBox="0 0 52 52" role="img" aria-label={label}>
      <circle className="ring-track" cx="26" cy="26" r="23" pathLength="100" />
      {percent > 0 && (
        <circle className="ring-done" cx="26" cy="26" r="23" pathLength="100" strokeDasharray={`${percent} 100`} />
      )}
      <text x="26" y="26" textAnchor="middle" dominantBaseline="central">
        {text}
      </text>
    </svg>
  );
}
