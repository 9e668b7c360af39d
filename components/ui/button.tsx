import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  look?: 'plain' | 'primary' | 'link' | 'icon';
}

/** A native button in one of the four looks of Draaiboek; it never submits a form. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button {...rest} type="button" className={`button ${look} ${className}`.trim()} />;
}
