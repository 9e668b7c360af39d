import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { WhyModel } from '@/lib/view/model/types';

/** A button that tells where a rule comes from, with a good and a poor example where a text is asked. */
export function Why({ why }: { why: WhyModel }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="link"
        aria-label={why.label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {why.text}
      </Button>
      {open && (
        <div id={id} className="why">
          <p>
            {why.unverified !== null && <b>{why.unverified} </b>}
            {why.reason}
          </p>
          {why.examples.map(({ title, text, good }) => (
            <p key={title} className={good ? 'example good' : 'example'}>
              <b>{title}</b>
              {text}
            </p>
          ))}
          <small>{why.source}</small>
        </div>
      )}
    </>
  );
}
